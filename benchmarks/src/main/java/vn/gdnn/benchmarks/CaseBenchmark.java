package vn.gdnn.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Whoever takes over all that is published: every approved programme as a package of CASE, forty modules and twenty outcomes
 * each, by four clients. {@code GDNN_BENCH_PROGRAMMES} says how many there are.
 */
final class CaseBenchmark implements Benchmark {

    private static final int CLIENTS = 4;
    private static final double LONGEST_SECONDS = 60;
    private static final double COUNTRY = 5_000;

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var programmes = Size.of("GDNN_BENCH_PROGRAMMES", (int) COUNTRY);
        var port = suite.startService("curriculum");
        var database = suite.database("curriculum");
        database.script("programmes.sql");
        report.step("making " + programmes + " programmes");
        database.superuser("call bench.make_programmes(%d)".formatted(programmes));
        database.settle();
        var packages = database.list("select id from programme where status = 'APPROVED' order by id");
        try (var load = new Load(port)) {
            report.step("warming up");
            load.requests(Math.min(programmes, 500), CLIENTS, () -> Call.anonymous(place(packages.get(0))));
            report.step("every package once");
            var next = new AtomicInteger();
            var harvest = load.requests(
                    programmes, CLIENTS, () -> Call.anonymous(place(packages.get(next.getAndIncrement()))));
            report.latencies("packages", harvest);
            report.figure("packages", harvest.perSecond(), "/s", "asked for", COUNTRY / LONGEST_SECONDS);
            report.step("pages of documents");
            report.latencies("pages of 100", load.requests(Math.max(1, programmes / 100), 1, pages(programmes)));
        }
    }

    private static Supplier<Call> pages(int programmes) {
        var next = new AtomicInteger();
        return () -> Call.anonymous(
                "/ims/case/v1p1/CFDocuments?limit=100&offset=" + next.getAndIncrement() * 100 % programmes);
    }

    private static String place(String identifier) {
        return "/ims/case/v1p1/CFPackages/" + identifier;
    }
}
