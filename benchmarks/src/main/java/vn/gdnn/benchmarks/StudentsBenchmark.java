package vn.gdnn.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Reading one student by id and finding students by name without marks, in a store of a country's learners. */
final class StudentsBenchmark implements Benchmark {

    private static final int AIM_P99_MILLIS = 20;
    private static final int SAMPLE = 20_000;
    private static final List<Integer> CLIENTS = List.of(1, 2, 8);

    private final SplittableRandom random = new SplittableRandom(7);

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var students = Size.of("GDNN_BENCH_STUDENTS", 12_000_000);
        var population = new Population(suite, report);
        population.make(students);
        var database = suite.database();
        report.fact(
                "data",
                "%s students of %s schools; %s on disk, of that %s indexes"
                        .formatted(
                                Report.number(students),
                                Report.number(population.schools()),
                                database.list("select pg_size_pretty(pg_total_relation_size('student'))")
                                        .get(0),
                                database.list("select pg_size_pretty(pg_indexes_size('student'))")
                                        .get(0)));
        var school = Graduation.school((population.schools() + 1) / 2);
        var registrar = suite.tokens().institution(school, "registrar", "registrar");
        var duration = Size.measurement(10);
        var part = Math.min(100, 100.0 * 2 * SAMPLE / students);
        var anywhere = "from student tablesample system (" + part + ")";
        var atSchool = "from student where institution = '" + school + "'";
        database.warm("student");
        try (var load = suite.load()) {
            warmUp(load, duration, suite.tokens().ministry(), database, anywhere);
            measure(report, load, duration, "registrar", registrar, database, atSchool);
            measure(report, load, duration, "ministry", suite.tokens().ministry(), database, anywhere);
        }
    }

    /** What is measured first would otherwise be measured while its code is being compiled. */
    private void warmUp(Load load, Duration duration, String token, Database database, String source) throws Exception {
        var ids = sample(database, "id", source);
        var names = sample(database, "folded_name(full_name)", source);
        load.clients(2, duration, () -> read(ids, token));
        load.clients(2, duration, () -> search(names, token));
    }

    private void measure(
            Report report, Load load, Duration duration, String who, String token, Database database, String source)
            throws Exception {
        var ids = sample(database, "id", source);
        measure(report, load, duration, who + " reads by id", () -> read(ids, token));
        for (var words : Map.of(
                        "whole name", "folded_name(full_name)",
                        "family name", "split_part(folded_name(full_name), ' ', 1)",
                        "last two words", "substring(folded_name(full_name) from '\\S+ \\S+$')",
                        "given name", "substring(folded_name(full_name) from '\\S+$')")
                .entrySet()) {
            var names = sample(database, words.getValue(), source);
            measure(report, load, duration, who + " by " + words.getKey(), () -> search(names, token));
        }
    }

    private static List<String> sample(Database database, String what, String source) throws SQLException {
        return database.list("select " + what + " " + source + " limit " + SAMPLE);
    }

    private static void measure(Report report, Load load, Duration duration, String what, Supplier<Call> calls)
            throws Exception {
        report.step(what);
        load.clients(2, duration.dividedBy(2), calls);
        for (var clients : CLIENTS) {
            var outcome = load.clients(clients, duration, calls);
            report.latencies(what + ", " + clients, outcome);
            if (clients == 1) {
                report.aim(what + ", p99", outcome.percentile(99), "ms", AIM_P99_MILLIS, false);
            }
        }
    }

    private Call read(List<String> ids, String token) {
        return new Call("/api/records/v1/students/" + any(ids), "application/json", token);
    }

    private Call search(List<String> names, String token) {
        var name = any(names).replace("\\", "\\\\").replace("\"", "\\\"");
        return new Call("/api/records/v1/students/search", "application/json", token, "{\"q\":\"" + name + "\"}");
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
