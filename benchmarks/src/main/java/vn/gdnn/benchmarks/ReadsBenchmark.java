package vn.gdnn.benchmarks;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Reads with a token, by sixteen clients, beside a plain Quarkus application that does nothing but the same queries: one
 * student by id, of which a note is kept; the first page of institutions; an indicator of the country. First as the service
 * has just started.
 */
final class ReadsBenchmark implements Benchmark {

    private static final String RIVAL = "the plain application";
    private static final double AIM = 0.6;
    private static final int CLIENTS = 16;
    private static final int STUDENTS = 20_000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final Duration duration = Size.measurement(15);

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var ids = students(suite);
        var registrar = suite.tokens().institution(Graduation.school(1), "registrar", "registrar");
        var folder = Files.createDirectories(suite.home().resolve("doors"));
        try (var door = Door.plain(suite, folder, "records")) {
            measure(
                    report,
                    "students/{id}",
                    suite.port(),
                    () -> new Call("/api/records/v1/students/" + any(ids), "application/json", registrar),
                    door,
                    () -> Call.anonymous("/students/" + any(ids)));
        }
        var reporting = suite.startService("reporting");
        suite.database("reporting").script("institutions.sql");
        suite.database("reporting").superuser("call bench.make_institutions(400)");
        suite.database("reporting").settle();
        var ministry = suite.tokens().ministry();
        try (var door = Door.plain(suite, folder, "reporting")) {
            for (var read : List.of("institutions", "indicators/T1")) {
                measure(
                        report,
                        read,
                        reporting,
                        () -> new Call("/api/reporting/v1/" + read, "application/json", ministry),
                        door,
                        () -> Call.anonymous("/" + read));
            }
        }
    }

    private static List<String> students(Suite suite) throws Exception {
        var database = suite.database();
        database.script("people.sql");
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("call bench.make_schools(1)");
            statement.execute("call bench.make_enrolled(1, 1, " + STUDENTS + ", 'ACTIVE')");
            statement.execute("""
                    create table if not exists bench.read_note (
                        reader text not null, student uuid not null, at timestamptz not null default now())""");
            statement.execute("grant insert on bench.read_note to records_owner");
        }
        database.settle();
        return database.list("select id from student");
    }

    private void measure(
            Report report, String what, int port, Supplier<Call> asked, Door door, Supplier<Call> askedBare)
            throws Exception {
        report.step(what);
        try (var load = new Load(port);
                var bare = new Load(door.port())) {
            var early = what + ", the first " + duration.toSeconds() + " s";
            var first = measured(report, load, asked);
            report.figure(early, first, "/s", RIVAL, measured(report, bare, askedBare));
            var perSecond = measured(report, load, asked);
            var bares = measured(report, bare, askedBare);
            report.figure(what, perSecond, "/s", RIVAL, bares);
            report.aim(what + ", of " + RIVAL, perSecond / bares, "", AIM, true);
        }
    }

    private double measured(Report report, Load load, Supplier<Call> calls) throws Exception {
        var outcome = load.clients(CLIENTS, duration, calls);
        report.failures("reads", outcome.failures());
        return outcome.perSecond();
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
