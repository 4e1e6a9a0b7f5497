package vn.gdnn.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Verification by the public id on the paper, each time of a random diploma of many, asked of the service itself: the
 * gateway in front of it limits how often one address may ask.
 */
final class VerificationBenchmark implements Benchmark {

    private static final int AIM = 1_000;
    private static final int AIM_P99_MILLIS = 50;
    private static final int CLIENTS = 32;
    private static final String SELECT = """
            select d.serial_number, d.register_number, d.signed_by, d.issued_on, d.revoked_from, d.revocation_ground, c.*
            from diploma d
            join diploma_content c on c.institution = d.institution and c.diploma = d.id
                 and c.content_version = d.content_version
            where d.public_id = ?""";

    private final SplittableRandom random = new SplittableRandom(3);

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var diplomas = Size.of("GDNN_BENCH_DIPLOMAS", 100_000);
        report.step("issuing " + diplomas + " diplomas");
        new Graduation(suite).issue(diplomas);
        var ids = suite.database().list("select public_id from diploma");
        suite.database().settle();
        report.fact("data", Report.number(ids.size()) + " issued diplomas, any of which is asked for");
        var duration = Size.measurement(20);
        report.step("measuring the limits");
        var verifying = Signatures.ed25519Verifying(duration.dividedBy(2));
        var selecting = Rate.perSecond(2, duration.dividedBy(2), () -> selecting(suite, ids));
        try (var load = suite.load()) {
            Supplier<Call> calls = () -> Call.anonymous("/api/public/v1/diplomas/" + any(ids));
            report.step("warming up");
            load.clients(CLIENTS, duration.multipliedBy(3), calls); // the compilers share two cores with the load
            var empty = load.clients(CLIENTS, duration.dividedBy(2), () -> new Call("/log/key", "text/plain", null));
            report.step("measuring");
            var before = suite.processorTime();
            var most = load.clients(CLIENTS, duration, calls);
            var used = suite.processorTime().since(before);
            report.aim("verifications", most.perSecond(), "/s", AIM, true);
            report.failures("verifications", most.failures());
            report.fact("processor time of each", used.each(most.count()));
            report.figure("beside verifying", most.perSecond(), "/s", "Ed25519 alone, all cores", verifying);
            report.figure("beside the query", most.perSecond(), "/s", "JDBC select alone, 2 threads", selecting);
            report.figure("beside an empty answer", most.perSecond(), "/s", "GET /log/key", empty.perSecond());
            report.failures("empty answer", empty.failures());
            paced(report, load, AIM / 2, duration, calls);
            paced(report, load, AIM, duration, calls);
        }
    }

    private static void paced(Report report, Load load, int perSecond, Duration duration, Supplier<Call> calls)
            throws Exception {
        var outcome = load.rate(perSecond, duration, calls);
        report.latencies("latency at " + perSecond + "/s", outcome);
        if (perSecond < AIM) {
            report.aim("p99 at " + perSecond + "/s", outcome.percentile(99), "ms", AIM_P99_MILLIS, false);
        }
    }

    private static Rate.Task selecting(Suite suite, List<String> ids) throws SQLException {
        var connection = suite.database().owner();
        var statement = connection.prepareStatement(SELECT);
        var random = new SplittableRandom();
        return () -> {
            statement.setString(1, ids.get(random.nextInt(ids.size())));
            try (var rows = statement.executeQuery()) {
                rows.next();
            }
        };
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
