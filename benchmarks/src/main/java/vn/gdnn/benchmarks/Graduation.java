package vn.gdnn.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recognised graduates of a few schools, and the jobs by which they get their diplomas. */
final class Graduation {

    static final int SCHOOLS = 2;

    private final Suite suite;
    private int graduates;
    private int rounds;

    Graduation(Suite suite) throws SQLException, IOException {
        this.suite = suite;
        suite.database().script("people.sql");
        try (var connection = suite.database().superuser();
                var statement = connection.createStatement()) {
            statement.execute("call bench.make_schools(" + SCHOOLS + ")");
        }
    }

    static String school(int number) {
        return "BM%04d".formatted(number);
    }

    String registrar(int school) throws IOException, GeneralSecurityException {
        return suite.tokens().institution(school(school), "registrar", "registrar");
    }

    String head(int school) throws IOException, GeneralSecurityException {
        return suite.tokens().institution(school(school), "head", "school-head");
    }

    /** Issues so many diplomas by one job a school; returns the time from the signatures to the last leaf in the log. */
    Duration issue(int diplomas) throws Exception {
        return begin(diplomas, false).issued();
    }

    /** Issues so many diplomas by one job a school, and makes their documents by the jobs that follow. */
    Documented issueWithDocuments(int diplomas) throws Exception {
        var round = begin(diplomas, true);
        var issued = round.issued();
        return new Documented(issued, round.documented());
    }

    /** The times from the signatures to the last leaf in the log, and to the last document kept. */
    record Documented(Duration issued, Duration documented) {}

    private Round begin(int diplomas, boolean documents) throws Exception {
        rounds++;
        var each = diplomas / SCHOOLS;
        var jobs = new ArrayList<Job>();
        for (var school = 1; school <= SCHOOLS; school++) {
            jobs.add(order(school, each, documents));
        }
        var before = treeSize();
        var begun = System.nanoTime();
        for (var job : jobs) {
            job.sign();
        }
        return new Round(jobs, each, before, begun);
    }

    private final class Round {

        private final List<Job> jobs;
        private final int each;
        private final long treeBefore;
        private final long begun;

        Round(List<Job> jobs, int each, long treeBefore, long begun) {
            this.jobs = jobs;
            this.each = each;
            this.treeBefore = treeBefore;
            this.begun = begun;
        }

        Duration issued() throws IOException, InterruptedException {
            for (var job : jobs) {
                job.await(each);
            }
            Polling.until(size -> size >= treeBefore + (long) each * SCHOOLS, Graduation.this::treeSize);
            return since();
        }

        Duration documented() throws IOException, InterruptedException {
            for (var job : jobs) {
                job.next().await(each);
            }
            return since();
        }

        private Duration since() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private Job order(int school, int many, boolean documents) throws Exception {
        var decision = "QD-%d-%d".formatted(school, rounds);
        try (var connection = suite.database().superuser();
                var statement = connection.createStatement()) {
            statement.execute("call bench.make_graduates(%d, %d, %d, '%s')"
                    .formatted(school, graduates + 1, graduates + many, decision));
            statement.execute("analyze");
        }
        graduates += many;
        var order = suite.service()
                .post(
                        "/api/records/v1/diploma-issue-jobs",
                        registrar(school),
                        Map.of(
                                "decisionNumber",
                                decision,
                                "serialPrefix",
                                "R" + rounds + "-",
                                "serialWidth",
                                8,
                                "documents",
                                documents));
        return new Job(order.get("id").asText(), registrar(school), head(school));
    }

    /** The number of leaves in the signed tree: the second line of a checkpoint. */
    long treeSize() throws IOException, InterruptedException {
        return Long.parseLong(suite.service().text("/log/checkpoint", null).split("\n")[1]);
    }

    private final class Job {

        private final String id;
        private final String registrar;
        private final String head;

        Job(String id, String registrar, String head) {
            this.id = id;
            this.registrar = registrar;
            this.head = head;
        }

        void sign() throws IOException, InterruptedException {
            suite.service()
                    .post(
                            "/api/records/v1/diploma-issue-jobs/" + id + "/signature",
                            head,
                            Map.of("title", "Hiệu trưởng"));
        }

        /** The job that follows on this one. */
        Job next() throws IOException, InterruptedException {
            var job = suite.service().get("/api/records/v1/jobs/" + id, registrar);
            return new Job(job.get("followedBy").asText(), registrar, head);
        }

        void await(int diplomas) throws IOException, InterruptedException {
            suite.service().finished("/api/records/v1/jobs/" + id, registrar, diplomas);
        }
    }
}
