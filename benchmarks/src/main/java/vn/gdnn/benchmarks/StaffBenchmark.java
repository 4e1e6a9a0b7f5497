package vn.gdnn.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A file of staff with personal numbers, from its first byte sent until all are employed, beside COPY of the rows that came
 * of it by the owner into the same indexed tables.
 */
final class StaffBenchmark implements Benchmark {

    private static final double AIM = 0.5;
    private static final List<String> TABLES = List.of("staff_member", "held_position", "outbox");
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đỗ");
    private static final List<String> GIVEN = List.of("An", "Bình", "Cường", "Dung", "Giang", "Hạnh", "Khánh");

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var members = Size.of("GDNN_BENCH_STAFF", 90_000);
        var rounds = Size.of("GDNN_BENCH_ROUNDS", 3);
        var service = new Service(suite.startService("training"));
        var database = suite.database("training");
        database.script("staff.sql");
        database.superuser("call bench.make_staff(1, 0, 0)");
        var file = file(members);
        report.fact(
                "data",
                "%s members of staff, CSV of %s MB, one school"
                        .formatted(Report.number(members), Report.number(file.length / 1e6)));
        var manager = suite.tokens().institution(Graduation.school(1), "training", "training-manager");
        for (var round = 1; round <= rounds; round++) {
            report.step("round " + round + " of " + rounds);
            database.superuser("truncate staff_member, outbox cascade");
            var imported = perSecond(members, service.imported("/api/training/v1/staff/imports", manager, file));
            var copied = perSecond(members, copied(database));
            report.figure("round " + round, imported, "rows/s", "COPY by the owner", copied);
            report.aim("ratio", imported / copied, "", AIM, true);
        }
    }

    private static double perSecond(int rows, Duration took) {
        return rows * 1e9 / took.toNanos();
    }

    /** All that the file made, into empty tables again. */
    private static Duration copied(Database database) throws Exception {
        var copy = new Copy(database);
        var took = Duration.ZERO;
        for (var table : TABLES) {
            var rows = copy.unload(table);
            database.superuser("truncate " + table + " cascade");
            took = took.plus(copy.load(rows, table, table));
        }
        return took;
    }

    private static byte[] file(int members) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            text.print("code,fullName,dateOfBirth,position,personalNumber,employedSince\n");
            for (var member = 1; member <= members; member++) {
                text.print("GV%d,%s Minh %s,1985-03-01,TEACHER,0010850%05d,2015-09-01%n"
                        .formatted(
                                member,
                                FAMILIES.get(member % FAMILIES.size()),
                                GIVEN.get(member % GIVEN.size()),
                                member));
            }
        }
        return bytes.toByteArray();
    }
}
