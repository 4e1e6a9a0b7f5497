package vn.gdnn.benchmarks;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What {@code benchmarks/run} runs. */
public final class Main {

    private static final Map<String, Supplier<Benchmark>> BENCHMARKS = new TreeMap<>(Map.ofEntries(
            entry("gateway", GatewayBenchmark::new),
            entry("growth", GrowthBenchmark::new),
            entry("verification", VerificationBenchmark::new),
            entry("bulk-issue", IssueBenchmark::new),
            entry("bulk-documents", DocumentsBenchmark::new),
            entry("results-load", ResultsBenchmark::new),
            entry("reads", ReadsBenchmark::new),
            entry("sign-ups", SignUpsBenchmark::new),
            entry("students", StudentsBenchmark::new),
            entry("staff-load", StaffBenchmark::new),
            entry("certificates", CertificatesBenchmark::new),
            entry("case-export", CaseBenchmark::new),
            entry("expiry", ExpiryBenchmark::new)));

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var benchmark = arguments.length == 1 ? BENCHMARKS.get(arguments[0]) : null;
        if (benchmark == null) {
            System.err.println("Usage: benchmarks/run " + String.join("|", BENCHMARKS.keySet()));
            System.exit(2);
            return;
        }
        var report = new Report(System.out, Floors.of(arguments[0]));
        var suite = new Suite(Path.of("").toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "stop"));
        report.begin(arguments[0]);
        System.exit(measured(benchmark.get(), suite, report) && report.isSound() ? 0 : 1);
    }

    private static boolean measured(Benchmark benchmark, Suite suite, Report report) {
        try {
            report.machine();
            if (benchmark.needsSuite()) {
                suite.start();
                report.database(suite);
            }
            benchmark.run(suite, report);
            report.end();
            return true;
        } catch (Exception failed) {
            failed.printStackTrace();
            return false;
        }
    }
}
