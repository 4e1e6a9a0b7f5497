package vn.gdnn.training.institution.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.gdnn.training.Callers.STAFF;
import static vn.gdnn.training.Callers.problem;
import static vn.gdnn.training.Callers.staff;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gdnn.events.Topics;
import vn.gdnn.events.reporting.v1.InstitutionOnboarded;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.training.Database;

@QuarkusTest
class InstitutionEventsTest {

    @Inject
    InstitutionEvents listener;

    @Inject
    ObjectMapper json;

    @Test
    void an_institution_may_send_staff_once_it_is_onboarded() {
        Database.run("delete from staff_member where institution = 'CDNEW7';"
                + " delete from access_listing where institution = 'CDNEW7'; delete from tenant where code = 'CDNEW7'");
        problem(sendStaff(), 409, "INSTITUTION_UNKNOWN");

        listener.on(Arrived.batch(json)
                .with(Topics.INSTITUTION, "CDNEW7", onboarded("CDNEW7", "79"))
                .records());

        sendStaff().statusCode(201);
        Tokens.province("79").get(STAFF).then().body("items.institution", hasItem("CDNEW7"));
        Tokens.province("01").get(STAFF).then().body("items.institution", not(hasItem("CDNEW7")));
    }

    @Test
    void a_change_of_province_reaches_the_rows() throws IOException {
        listener.on(Arrived.batch(json)
                .with(Topics.INSTITUTION, "CDHN01", onboarded("CDHN01", "79"))
                .withPayload(
                        UUID.randomUUID(),
                        Topics.INSTITUTION,
                        "CDHN01",
                        "vn.gdnn.reporting.institution-changed.v1",
                        sample("reporting.institution-changed.v1"))
                .records());

        assertThat(Database.list("select province from tenant where code = 'CDHN01'"))
                .containsExactly("01");
    }

    @Test
    void the_published_sample_is_understood() throws IOException {
        listener.on(Arrived.batch(json)
                .withPayload(
                        UUID.randomUUID(),
                        Topics.INSTITUTION,
                        "CDHN01",
                        "vn.gdnn.reporting.institution-onboarded.v1",
                        sample("reporting.institution-onboarded.v1"))
                .records());

        assertThat(Database.list("select name from tenant where code = 'CDHN01'"))
                .containsExactly("Trường Cao đẳng Minh họa Hà Nội");
    }

    private static io.restassured.response.ValidatableResponse sendStaff() {
        return Tokens.institution("CDNEW7", Roles.REGISTRAR)
                .contentType(ContentType.JSON)
                .body(staff("GV1", "Lê Lan", "TEACHER"))
                .post(STAFF)
                .then();
    }

    private static InstitutionOnboarded onboarded(String code, String province) {
        return new InstitutionOnboarded(
                code, "Trường mới", "COLLEGE", "PUBLIC", "UBND", province, false, LocalDate.of(2026, 1, 5));
    }

    private static String sample(String name) throws IOException {
        try (var sample = InstitutionEventsTest.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new String(sample.readAllBytes(), UTF_8);
        }
    }
}
