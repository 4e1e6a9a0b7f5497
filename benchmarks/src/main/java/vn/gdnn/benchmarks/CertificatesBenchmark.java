package vn.gdnn.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Certificates of verified trainings issued by a job a school, from the order until the last leaf is in the log, beside as
 * many diplomas by as many jobs: one engine, so the same rate within a quarter.
 */
final class CertificatesBenchmark implements Benchmark {

    private static final double AIM = 0.75;

    @Override
    public void run(Suite suite, Report report) throws Exception {
        var number = Size.of("GDNN_BENCH_CERTIFICATES", 5_000);
        var rounds = Size.of("GDNN_BENCH_ROUNDS", 3);
        var graduation = new Graduation(suite);
        var service = new Service(suite.startService("training"));
        var completions = completions(suite.database("training"), number / Graduation.SCHOOLS * (rounds + 1));
        report.step("warming up");
        graduation.issue(number);
        var issue = new Issue(service, graduation);
        issue.issue(next(completions, number));
        report.fact("data", Report.number(number) + " of each, " + Graduation.SCHOOLS + " schools");
        for (var round = 1; round <= rounds; round++) {
            report.step("round " + round + " of " + rounds);
            var certificates =
                    number * 1e9 / issue.issue(next(completions, number)).toNanos();
            var diplomas = number * 1e9 / graduation.issue(number).toNanos();
            report.figure("certificates in round " + round, certificates, "/s", "diplomas", diplomas);
            report.aim("ratio", certificates / diplomas, "", AIM, true);
        }
    }

    /** So many verified completions of each school. */
    private static List<List<String>> completions(Database database, int each) throws Exception {
        database.script("staff.sql");
        database.superuser(
                "call bench.make_staff(%d, %d, %d)".formatted(Graduation.SCHOOLS, each, each),
                "update completed_training set standing = 'VERIFIED'");
        database.settle();
        var all = new ArrayList<List<String>>();
        for (var school = 1; school <= Graduation.SCHOOLS; school++) {
            all.add(new ArrayList<>(database.list(
                    "select id from completed_training where institution = ? order by id", Graduation.school(school))));
        }
        return all;
    }

    /** The next of each school, so many in all. */
    private static List<List<String>> next(List<List<String>> completions, int number) {
        return completions.stream()
                .map(all -> {
                    var part = all.subList(0, number / Graduation.SCHOOLS);
                    var taken = List.copyOf(part);
                    part.clear();
                    return taken;
                })
                .toList();
    }

    private record Issue(Service service, Graduation graduation) {

        /** The time from the orders to the last leaf in the log. */
        Duration issue(List<List<String>> completions) throws Exception {
            var before = graduation.treeSize();
            var many = completions.stream().mapToInt(List::size).sum();
            var begun = System.nanoTime();
            var places = new ArrayList<String>();
            for (var school = 1; school <= Graduation.SCHOOLS; school++) {
                places.add(service.post(
                                "/api/training/v1/certificates/jobs",
                                graduation.head(school),
                                Map.of("completionIds", completions.get(school - 1)))
                        .get("location")
                        .asText());
            }
            for (var school = 1; school <= Graduation.SCHOOLS; school++) {
                service.finished(
                        places.get(school - 1),
                        graduation.head(school),
                        completions.get(school - 1).size());
            }
            Polling.until(size -> size >= before + many, graduation::treeSize);
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
