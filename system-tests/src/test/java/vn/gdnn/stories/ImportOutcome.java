package vn.gdnn.stories;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Set;

/** What became of a file. */
record ImportOutcome(String job, JsonPath view) {

    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "RUNNING");

    static ImportOutcome awaited(Actor actor, String job) {
        var view = await("import " + job)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> actor.reads(job).statusCode(200).extract().jsonPath(),
                        read -> !UNDER_WAY.contains(read.getString("status")));
        return new ImportOutcome(job, view);
    }

    String status() {
        return view.getString("status");
    }

    int accepted() {
        return view.getInt("accepted");
    }

    int refused() {
        return view.getInt("refused");
    }

    int unchanged() {
        return view.getInt("unchanged");
    }
}
