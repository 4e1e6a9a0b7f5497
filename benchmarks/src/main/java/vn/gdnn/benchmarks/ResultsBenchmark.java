package vn.gdnn.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * A file of module results from its first byte sent until all are posted, parsed, checked and scored, beside COPY of the
 * rows that came of it by the owner into the same indexed table.
 */
final class ResultsBenchmark implements Benchmark {

    private static final double AIM = 0.7;
    private static final int MODULES = 20;

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var size = Size.of("GDNN_BENCH_RESULTS", 500_000);
        var students = Math.max(1, size / MODULES);
        var rounds = Size.of("GDNN_BENCH_ROUNDS", 3);
        var database = suite.database();
        database.script("people.sql");
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("call bench.make_schools(1)");
            statement.execute("call bench.make_enrolled(1, 1, " + students + ", 'ACTIVE')");
            statement.execute("analyze");
        }
        var file = file(students);
        report.fact(
                "data",
                "%s results of %s students, CSV of %s MB, one school"
                        .formatted(
                                Report.number(students * MODULES),
                                Report.number(students),
                                Report.number(file.length / 1e6)));
        var copy = new Copy(database);
        var registrar = suite.tokens().institution(Graduation.school(1), "registrar", "registrar");
        for (var round = 1; round <= rounds; round++) {
            report.step("round " + round + " of " + rounds);
            var before = suite.processorTime();
            var imported = perSecond(
                    students * MODULES, suite.service().imported("/api/records/v1/results/imports", registrar, file));
            var used = suite.processorTime().since(before);
            var rows = copy.unload("module_result");
            database.update("truncate module_result, result_batch cascade");
            before = suite.processorTime();
            var copied = perSecond(students * MODULES, copy.load(rows, "module_result", "module_result"));
            var usedByCopy = suite.processorTime().since(before);
            database.update("truncate module_result cascade");
            report.figure("round " + round, imported, "rows/s", "COPY by the owner", copied);
            report.fact("processor time of 1,000", used.each(students * MODULES / 1_000.0));
            report.fact("of COPY of 1,000", usedByCopy.each(students * MODULES / 1_000.0));
            report.aim("ratio", imported / copied, "", AIM, true);
        }
    }

    private static double perSecond(int rows, Duration took) {
        return rows * 1e9 / took.toNanos();
    }

    private static byte[] file(int students) {
        var bytes = new ByteArrayOutputStream();
        var random = new SplittableRandom(5);
        try (var text = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            text.print("studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn\n");
            for (var student = 1; student <= students; student++) {
                for (var module = 1; module <= MODULES; module++) {
                    text.print("S%d,CNTT,M%02d,1,%s;%s,%s,%s,2026-06-15%n"
                            .formatted(student, module, mark(random), mark(random), mark(random), mark(random)));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String mark(SplittableRandom random) {
        var tenths = 30 + random.nextInt(71);
        return tenths / 10 + "." + tenths % 10;
    }
}
