package vn.gdnn.benchmarks;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

/**
 * Diplomas issued by jobs: register row, credential with Data Integrity proof and as a JWT, event and leaf, from the
 * head's signature until the last leaf is under a signed checkpoint, all durable; then an audit of every row.
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
        report.step("auditing the register");
        audit(suite, report);
        report.step("measuring the limits");
        report.figure(
                "beside signing",
                perSecond,
                "/s",
                "Ed25519 alone, all cores",
                Signatures.ed25519Signing(Size.measurement(10)));
        report.figure("beside COPY", perSecond, "/s", "COPY of the same rows", copied(suite));
    }

    /** Every row there is now against the log. */
    private static void audit(Suite suite, Report report) throws Exception {
        var before = suite.processorTime();
        var begun = System.nanoTime();
        var audit = new Audit(suite).run();
        var perSecond = audit.get("treeSize").asLong() * 1e9 / (System.nanoTime() - begun);
        var used = suite.processorTime().since(before);
        report.failures("audit", audit.get("findingsCount").asLong());
        report.figure("acts audited", perSecond, "/s", "reading their rows by COPY", read(suite));
        report.fact(
                "processor time of each act", used.each(audit.get("treeSize").asLong()));
    }

    private static double read(Suite suite) throws Exception {
        var begun = System.nanoTime();
        var acts = suite.database().copyOut("""
                select * from diploma_act act join diploma on diploma.id = act.diploma
                join diploma_content content on content.diploma = act.diploma and content.content_version = act.content_version
                join register_leaf leaf on leaf.diploma = act.diploma and leaf.act = act.number""", OutputStream.nullOutputStream());
        return acts * 1e9 / (System.nanoTime() - begun);
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
