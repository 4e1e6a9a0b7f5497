package vn.gdnn.benchmarks;

import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Documents of issued diplomas: PDF/A with PAdES baseline B by a P-256 key and a code signed by Ed25519, each made and
 * kept when it is first asked for.
 */
final class DocumentsBenchmark implements Benchmark {

    private static final int AIM = 300;
    private static final int CLIENTS = 2 * Runtime.getRuntime().availableProcessors();
    private static final String PDF = "application/pdf";

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var diplomas = Size.of("GDNN_BENCH_DIPLOMAS", 40_000);
        report.step("issuing " + diplomas + " diplomas");
        var graduation = new Graduation(suite);
        graduation.issue(diplomas / 4);
        var issuing = graduation.issue(diplomas - diplomas / 4);
        var issued = (diplomas - diplomas / 4) * 1e9 / issuing.toNanos();
        var duration = Size.measurement(20);
        var publicIds = suite.database()
                .list("select public_id from diploma order by md5(id::text)")
                .iterator();
        var ids = Stream.generate(suite.database()
                        .list("select id from diploma where institution = ?", Graduation.school(1))::stream)
                .flatMap(all -> all)
                .iterator();
        var registrar = graduation.registrar(1);
        try (var load = suite.load()) {
            report.step("warming up");
            load.clients(CLIENTS, duration, () -> document(publicIds));
            load.clients(CLIENTS, duration.dividedBy(4), () -> preview(ids, registrar));
            report.step("measuring");
            var before = suite.processorTime();
            var made = load.clients(CLIENTS, duration, () -> document(publicIds));
            var used = suite.processorTime().since(before);
            var rendered = load.clients(CLIENTS, duration, () -> preview(ids, registrar));
            report.fact("data", Report.number(diplomas) + " issued diplomas, " + size(suite) + " a document");
            report.aim("documents", made.perSecond(), "/s", AIM, true);
            report.failures("documents", made.failures());
            report.fact("processor time of each", used.each(made.count()));
            report.figure(
                    "beside rendering", made.perSecond(), "/s", "preview, unsigned and not kept", rendered.perSecond());
            report.failures("rendering", rendered.failures());
            report.figure(
                    "beside signing",
                    made.perSecond(),
                    "/s",
                    "P-256 alone, all cores",
                    Signatures.p256Signing(duration.dividedBy(2)));
            report.aim("issued and documented", 1 / (1 / issued + 1 / made.perSecond()), "/s", AIM, true);
        }
    }

    private static String size(Suite suite) throws Exception {
        return Report.number(suite.database()
                        .number("select (avg(length(t.prefix) + length(d.rest)) / 1024)::int from diploma_document d"
                                + " join document_template t on t.digest = d.template"))
                + " kB";
    }

    private static Call document(Iterator<String> publicIds) {
        return new Call("/api/public/v1/diplomas/" + publicIds.next() + "/document", PDF, null);
    }

    private static Call preview(Iterator<String> ids, String token) {
        return new Call("/api/records/v1/diplomas/" + ids.next() + "/preview", PDF, token);
    }
}
