package vn.gdnn.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

/** The two institutions of the stories; no real school bears these names. */
final class Institutions {

    static final Map<String, Object> COLLEGE = Map.of(
            "code", "CDHN01",
            "name", "Trường Cao đẳng Minh họa Hà Nội",
            "type", "COLLEGE",
            "ownership", "PUBLIC",
            "governingBody", "Ủy ban nhân dân thành phố Hà Nội",
            "province", "01",
            "highQuality", true,
            "since", "2026-01-05");
    static final Map<String, Object> SCHOOL = Map.of(
            "code", "TCDN01",
            "name", "Trường Trung cấp Minh họa Đà Nẵng",
            "type", "INTERMEDIATE_SCHOOL",
            "ownership", "PRIVATE",
            "governingBody", "Sở Giáo dục và Đào tạo Đà Nẵng",
            "province", "48",
            "highQuality", false,
            "since", "2026-01-05");

    private Institutions() {}

    /** Waits until the event has reached the services that need it: an empty file of the right shape is taken. */
    static void areKnownEverywhere() {
        for (var actor : new Actor[] {Actor.COLLEGE, Actor.SCHOOL}) {
            for (var place : new String[] {"/api/training/v1/staff/imports", "/api/records/v1/students/imports"}) {
                await("institution known at " + place)
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> actor.asks()
                                        .contentType("text/csv")
                                        .body("nonsense\n1\n")
                                        .post(place)
                                        .statusCode()
                                != 409);
            }
            await("institution known to the curriculum")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> actor.sends("/api/curriculum/v1/programmes", Map.of())
                                    .extract()
                                    .statusCode()
                            != 409);
        }
    }
}
