package vn.gdnn.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What {@code benchmarks/run} runs. */
public final class Main {

    private static final Map<String, Supplier<Benchmark>> BENCHMARKS = new TreeMap<>(Map.of(
            "gateway", GatewayBenchmark::new,
            "growth", GrowthBenchmark::new,
            "verification", VerificationBenchmark::new,
            "bulk-issue", IssueBenchmark::new,
            "bulk-documents", DocumentsBenchmark::new,
            "results-load", ResultsBenchmark::new,
            "reads", ReadsBenchmark::new,
            "sign-ups", SignUpsBenchmark::new,
            "students", StudentsBenchmark::new));

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
