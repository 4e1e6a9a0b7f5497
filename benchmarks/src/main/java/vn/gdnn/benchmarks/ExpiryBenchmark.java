package vn.gdnn.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Trainings of a whole country that end on one day: told anew by training-service until reporting-service knows all of them,
 * then indicator T1 of the country on the day before, where all are trained, and on the day itself, where none is.
 */
final class ExpiryBenchmark implements Benchmark {

    private static final int SCHOOLS = 30;
    private static final int AIM_MS = 60_000;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String T1 = "/api/reporting/v1/indicators/T1?asOf=";

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var each = Size.of("GDNN_BENCH_EXPIRIES", 90_000) / SCHOOLS;
        var all = each * SCHOOLS;
        var training = new Service(suite.startService("training"));
        var reporting = suite.startService("reporting");
        var database = suite.database("reporting");
        database.script("institutions.sql");
        database.superuser("call bench.make_schools(%d)".formatted(SCHOOLS));
        var today = LocalDate.now(VIETNAM);
        make(suite.database("training"), each, today);
        report.fact(
                "data",
                "%s members of staff of %d schools, each trained until %s"
                        .formatted(Report.number(all), SCHOOLS, today));
        var ministry = suite.tokens().ministry();
        report.step("telling all facts");
        var begun = System.nanoTime();
        training.post("/api/training/v1/retellings", ministry, Map.of());
        Polling.until(
                figure -> count(figure, "numerator") == all,
                () -> new Service(reporting).get(T1 + today.minusDays(1), ministry));
        report.figure("facts told and taken", 2 * all * 1e9 / (System.nanoTime() - begun), "/s");
        report.step("asking");
        try (var load = new Load(reporting)) {
            asked(report, load, today.minusDays(1), ministry);
            asked(report, load, today, ministry);
        }
        var ended = new Service(reporting).get(T1 + today, ministry);
        report.failures("trained on the day they end", count(ended, "numerator"));
        report.failures("not counted", all - count(ended, "denominator"));
    }

    private static void asked(Report report, Load load, LocalDate day, String token) throws Exception {
        Supplier<Call> call = () -> new Call(T1 + day, "application/json", token);
        var answers = load.clients(1, Size.measurement(10), call);
        report.latencies("T1 on " + day, answers);
        report.aim("T1 on " + day + ", p99", answers.percentile(99), "ms", AIM_MS, false);
    }

    private static long count(JsonNode figure, String part) {
        return figure.get(part).asLong();
    }

    private static void make(Database database, int each, LocalDate until) throws IOException, SQLException {
        database.script("staff.sql");
        database.superuser(
                "call bench.make_staff(%d, %d, %d)".formatted(SCHOOLS, each, each),
                "update completed_training set standing = 'VERIFIED', valid_until = date '%s'".formatted(until));
        database.settle();
    }
}
