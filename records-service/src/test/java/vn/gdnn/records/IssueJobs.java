package vn.gdnn.records;

import static org.awaitility.Awaitility.await;
import static vn.gdnn.records.Requests.head;
import static vn.gdnn.records.Requests.registrar;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Issue of all diplomas of a recognition decision by jobs. */
public final class IssueJobs {

    private static final String ROOT = "/api/records/v1/";
    private static final Set<String> ENDS = Set.of("DONE", "FAILED", "CANCELLED");

    private IssueJobs() {}

    /** The job as it ended, signed by the head. */
    public static ValidatableResponse issued(String institution, String decision, Map<String, ?> more) {
        return ended(institution, signed(institution, decision, more));
    }

    /** The id of the job, ordered and signed. */
    public static String signed(String institution, String decision, Map<String, ?> more) {
        var order =
                new HashMap<String, Object>(Map.of("decisionNumber", decision, "serialPrefix", "D" + decision + "-"));
        order.putAll(more);
        String id = registrar(institution)
                .body(order)
                .post(ROOT + "diploma-issue-jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        head(institution)
                .body(Map.of("title", "Hiệu trưởng"))
                .post(ROOT + "diploma-issue-jobs/" + id + "/signature")
                .then()
                .statusCode(202);
        return id;
    }

    public static ValidatableResponse ended(String institution, String job) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> job(institution, job),
                        found -> ENDS.contains(found.extract().<String>path("status")));
    }

    public static ValidatableResponse job(String institution, String job) {
        return registrar(institution).get(ROOT + "jobs/" + job).then().statusCode(200);
    }

    /** The job of documents that follows on a job of issue, as it ended. */
    public static ValidatableResponse documented(String institution, ValidatableResponse issue) {
        return ended(institution, issue.extract().path("followedBy"));
    }
}
