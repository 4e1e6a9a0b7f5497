package vn.gdnn.benchmarks;

import java.util.stream.Stream;

/**
 * Documents made by the jobs that follow on jobs of issue: PDF/A with PAdES baseline B by a P-256 key and a code signed by
 * Ed25519, all durable.
 */
final class DocumentsBenchmark implements Benchmark {

    private static final int AIM = 300;
    private static final int CLIENTS = 2 * Runtime.getRuntime().availableProcessors();
    private static final String PDF = "application/pdf";

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var diplomas = Size.of("GDNN_BENCH_DIPLOMAS", 40_000);
        var graduation = new Graduation(suite);
        report.step("warming up");
        graduation.issueWithDocuments(Math.max(2, diplomas / 4));
        report.step("issuing and documenting " + diplomas + " diplomas");
        var log = suite.database().number("select pg_current_wal_lsn() - '0/0'");
        var before = suite.processorTime();
        var round = graduation.issueWithDocuments(diplomas);
        var used = suite.processorTime().since(before);
        var written = suite.database().number("select pg_current_wal_lsn() - '0/0'") - log;
        var documenting = round.documented().minus(round.issued());
        var made = diplomas * 1e9 / documenting.toNanos();
        report.fact(
                "data", Report.number(diplomas) + " diplomas of " + Graduation.SCHOOLS + " schools, " + size(suite));
        report.aim("documents", made, "/s", AIM, true);
        report.aim("issued and documented", diplomas * 1e9 / round.documented().toNanos(), "/s", AIM, true);
        report.fact("processor time of each, issued and documented", used.each(diplomas));
        report.fact("write-ahead log of each, issued and documented", Report.number(written / diplomas / 1024) + " kB");
        report.step("measuring the limits");
        rendering(suite, graduation, report, made);
        report.figure(
                "beside signing", made, "/s", "P-256 alone, all cores", Signatures.p256Signing(Size.measurement(10)));
    }

    private static void rendering(Suite suite, Graduation graduation, Report report, double made) throws Exception {
        var duration = Size.measurement(20);
        var ids = Stream.generate(suite.database()
                        .list("select id from diploma where institution = ?", Graduation.school(1))::stream)
                .flatMap(all -> all)
                .iterator();
        var registrar = graduation.registrar(1);
        try (var load = suite.load()) {
            load.clients(CLIENTS, duration.dividedBy(4), () -> preview(ids.next(), registrar));
            var rendered = load.clients(CLIENTS, duration, () -> preview(ids.next(), registrar));
            report.figure("beside rendering", made, "/s", "preview, unsigned and not kept", rendered.perSecond());
            report.failures("rendering", rendered.failures());
        }
    }

    private static String size(Suite suite) throws Exception {
        var kept = suite.database().number("select (avg(length(rest)) / 1024)::int from diploma_document");
        var whole = suite.database()
                .number("select (avg(length(t.prefix) + length(d.rest)) / 1024)::int from diploma_document d"
                        + " join document_template t on t.digest = d.template");
        return Report.number(whole) + " kB a document, of which " + Report.number(kept) + " kB are its own";
    }

    private static Call preview(String id, String token) {
        return new Call("/api/records/v1/diplomas/" + id + "/preview", PDF, token);
    }
}
