package vn.gdnn.training.completion.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.training.Callers.ROOT;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.danang;
import static vn.gdnn.training.Callers.hanoi;
import static vn.gdnn.training.Callers.ministry;
import static vn.gdnn.training.Callers.registered;
import static vn.gdnn.training.Callers.staff;
import static vn.gdnn.training.Callers.teacher;
import static vn.gdnn.training.Callers.training;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Mirror;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Callers;
import vn.gdnn.training.Database;

@QuarkusTest
class TrainingFeedsTest {

    private static final String TRAININGS = ROOT + "/trainings";

    private final Mirror people = new Mirror(Callers::hanoi, STAFF);
    private final Mirror trainings = new Mirror(Callers::hanoi, TRAININGS);

    @BeforeEach
    void nobody_is_known() {
        Database.empty();
    }

    @Test
    void staff_is_followed_with_its_record_and_each_page_is_one_note() {
        var start = people.end();
        var minh = teacher("GV1");

        var page = people.awaited(start, minh);

        assertThat(page.<Map<String, Object>>path("items.find { it.id == '" + minh + "' }.record"))
                .isEqualTo(hanoi().get(STAFF + "/" + minh).path("$"))
                .containsEntry("code", "GV1");
        assertThat(Database.list("select purpose from access_listing where '" + minh + "' = any (persons)"))
                .contains("staff")
                .doesNotContainNull();
        hanoi().header("If-Match", "\"0\"")
                .body(staff("GV1", "Nguyễn Thị Minh", "MANAGER"))
                .put(STAFF + "/" + minh)
                .then()
                .statusCode(200);
        people.awaited(page.path("next"), "items.record.position", "MANAGER");
    }

    @Test
    void trainings_and_their_annulment_are_followed() {
        var start = trainings.end();
        var minh = teacher("GV1");
        String id = hanoi().body(training("Dạy học số", "2026-01-15"))
                .post(STAFF + "/" + minh + "/trainings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var page = trainings.awaited(start, id);
        hanoi().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm", "on", "2026-01-16"))
                .post(TRAININGS + "/" + id + "/annulment")
                .then()
                .statusCode(200);

        assertThat(page.<String>path("items.find { it.id == '" + id + "' }.record.staffId"))
                .isEqualTo(minh);
        trainings.awaited(page.path("next"), "items.record.annulledOn", "2026-01-16");
    }

    @Test
    void a_first_copy_has_what_its_reader_sees_and_is_noted_once() {
        var minh = teacher("GV1");
        var lan = registered(danang(), staff("GV1", "Trần Thị Lan", "TEACHER"));

        assertThat(people.exported()).containsExactly(minh);
        assertThat(new Mirror(Callers::ministry, STAFF).exported()).containsExactlyInAnyOrder(minh, lan);
        assertThat(new Mirror(() -> Tokens.province("48"), STAFF).exported()).containsExactly(lan);
        assertThat(new Mirror(Callers::ministry, STAFF).export().get(0).<String>get("record.personalNumber"))
                .isNull();
        assertThat(trainings.exported()).isEmpty();
        assertThat(Database.list("select purpose || ' ' || coalesce(institution, province, 'VN') from access_export"
                        + " order by id"))
                .containsSubsequence(
                        "export of staff CDHN01",
                        "export of staff VN",
                        "export of staff 48",
                        "export of staff VN",
                        "export of trainings CDHN01");
        ministry().get(ROOT + "/access-log?institution=TCDN01").then().statusCode(403);
        assertThat(Tokens.ministry("auditor")
                        .get(ROOT + "/access-log?institution=TCDN01")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.purpose"))
                .contains("export of staff")
                .doesNotContain("export of trainings");
    }

    @Test
    void the_feed_goes_on_behind_the_export() {
        var start = people.end();
        var minh = teacher("GV1");
        people.awaited(start, minh);

        var export = people.export();
        var hoa = teacher("GV2");

        assertThat(people.awaited(Mirror.next(export), hoa).<List<String>>path("items.id"))
                .containsExactly(hoa);
    }
}
