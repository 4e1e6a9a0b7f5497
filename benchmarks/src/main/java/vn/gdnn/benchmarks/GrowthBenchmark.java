package vn.gdnn.benchmarks;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of the main figures when there is ten times as much: of the country, and of the school that asks. Then the
 * plans of the statements that took most of the time, none of which may read a table that grew from end to end, unless
 * its answer is made of all of it.
 */
final class GrowthBenchmark implements Benchmark {

    private static final int CLIENTS = 8;
    private static final Duration TELLING = Duration.ofSeconds(3);

    private final Duration duration = Size.measurement(8);
    private final List<Integer> sizes = Size.of("GDNN_BENCH_GROWTH", 10) >= 100
            ? List.of(1, 10, 100)
            : List.of(1, Size.of("GDNN_BENCH_GROWTH", 10));
    private final Map<String, Double> first = new HashMap<>();

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var data = new GrowingData(suite);
        var rows = new GrowingTables(suite, PlanLog.SERVICES);
        var ports = Map.of(
                "records", suite.port(),
                "reporting", suite.startService("reporting"),
                "training", suite.startService("training"));
        data.grow(sizes.get(0));
        rows.countFirst();
        report.step("warming up");
        for (var question : Questions.of(suite, data)) {
            measured(report, question, ports);
        }
        for (var size : sizes) {
            report.step(size + " times as much");
            data.grow(size);
            report.fact("data, " + size + "x", data.told());
            issue(report, data, size);
            for (var question : Questions.of(suite, data)) {
                beside(report, question.name(), size, measured(report, question, ports));
            }
        }
        plans(suite, report, data, rows);
    }

    private void issue(Report report, GrowingData data, int size) throws Exception {
        var many = Size.of("GDNN_BENCH_DIPLOMAS", 4_000);
        data.issue(many);
        beside(report, "diplomas issued", size, many * 1e9 / data.issue(many).toNanos());
    }

    private void beside(Report report, String name, int size, double perSecond) {
        if (first.putIfAbsent(name, perSecond) == null) {
            report.figure(name + ", 1x", perSecond, "/s");
        } else {
            report.figure(name + ", " + size + "x", perSecond, "/s", "1x", first.get(name));
        }
    }

    private double measured(Report report, Question question, Map<String, Integer> ports) throws Exception {
        try (var load = new Load(requireNonNull(ports.get(question.service())))) {
            load.clients(CLIENTS, duration.dividedBy(2), question.calls());
            var outcome = load.clients(CLIENTS, duration, question.calls());
            report.failures(question.name(), outcome.failures());
            return outcome.perSecond();
        }
    }

    /** Asked of replicas whose connections tell the plan of each statement; PostgreSQL writes it into its log. */
    private void plans(Suite suite, Report report, GrowingData data, GrowingTables rows) throws Exception {
        report.step("plans");
        var told = new PlanLog(suite.home().resolve("logs/postgres.log"));
        told.begin(suite);
        var ports = new HashMap<String, Integer>();
        for (var service : PlanLog.SERVICES) {
            ports.put(service, suite.startService(service));
        }
        for (var question : Questions.of(suite, data)) {
            try (var load = new Load(requireNonNull(ports.get(question.service())))) {
                load.clients(2, TELLING, question.calls());
            }
        }
        data.issue(Size.of("GDNN_BENCH_DIPLOMAS", 4_000));
        var grown = rows.grown();
        var hottest = told.hottest();
        var kept = suite.repository().resolve("benchmarks/target/plans.md");
        Files.writeString(kept, HottestPlans.page(hottest));
        report.fact("plans of the hottest statements", hottest.size() + ", in " + kept.getFileName());
        var scans = new ArrayList<String>();
        hottest.forEach(plan -> scans.addAll(plan.readWhole(grown)));
        report.fact("grown tables that one of them reads whole", scans.isEmpty() ? "none" : String.join("; ", scans));
    }
}
