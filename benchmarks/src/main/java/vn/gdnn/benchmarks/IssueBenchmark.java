package vn.gdnn.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * Diplomas issued by jobs: register row, credential with Data Integrity proof and as a JWT, event and leaf, from the
 * head's signature until the last leaf is under a signed checkpoint, all durable.
 */
final class IssueBenchmark implements Benchmark {

    private static final int AIM = 1_000;
    private static final List<String> TABLES =
            List.of("diploma", "diploma_content", "diploma_act", "diploma_credential", "register_leaf", "outbox");

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var diplomas = Size.of("GDNN_BENCH_DIPLOMAS", 50_000);
        var graduation = new Graduation(suite);
        report.step("warming up");
        graduation.issue(Math.max(2, diplomas / 10));
        report.step("issuing " + diplomas + " diplomas");
        var before = suite.processorTime();
        var took = graduation.issue(diplomas);
        var used = suite.processorTime().since(before);
        var perSecond = diplomas * 1e9 / took.toNanos();
        report.fact("data", Report.number(diplomas) + " graduates of " + Graduation.SCHOOLS + " schools");
        report.aim("diplomas issued", perSecond, "/s", AIM, true);
        report.fact("processor time of each", used.each(diplomas));
        report.step("measuring the limits");
        report.figure(
                "beside signing",
                perSecond,
                "/s",
                "Ed25519 alone, all cores",
                Signatures.ed25519Signing(Size.measurement(10)));
        report.figure("beside COPY", perSecond, "/s", "COPY of the same rows", copied(suite));
    }

    /** All rows there are now, into tables with the same indexes. */
    private static double copied(Suite suite) throws Exception {
        var database = suite.database();
        var copy = new Copy(database);
        var took = Duration.ZERO;
        for (var table : TABLES) {
            var twin = "bench." + table;
            database.update("create table " + twin + " (like public." + table + " including all)");
            took = took.plus(copy.load(copy.unload(table), table, twin));
        }
        return database.number("select count(*) from diploma") * 1e9 / took.toNanos();
    }
}
