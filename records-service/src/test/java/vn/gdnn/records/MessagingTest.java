package vn.gdnn.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.learning.programme.messaging.ProgrammeEvents;
import vn.gdnn.records.people.institution.messaging.InstitutionEvents;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class MessagingTest {

    @Inject
    ObjectMapper json;

    @Inject
    InstitutionEvents institutions;

    @Inject
    ProgrammeEvents programmes;

    @Test
    void published_samples_of_institutions_are_understood() throws IOException {
        institutions.on(Arrived.batch(json)
                .withPayload(
                        UUID.randomUUID(),
                        "reporting.institution",
                        "CDHN01",
                        "vn.gdnn.reporting.institution-onboarded.v1",
                        sample("reporting.institution-onboarded.v1"))
                .withPayload(
                        UUID.randomUUID(),
                        "reporting.institution",
                        "CDHN01",
                        "vn.gdnn.reporting.institution-changed.v1",
                        sample("reporting.institution-changed.v1"))
                .records());

        assertThat(StoredRows.list("select name || ' ' || province from tenant where code = 'CDHN01'"))
                .containsExactly("Trường Cao đẳng Minh họa Hà Nội 01");
    }

    @Test
    void published_samples_of_programmes_are_understood() throws IOException {
        programmes.on(Arrived.batch(json)
                .withPayload(
                        UUID.randomUUID(),
                        "curriculum.programme",
                        "k",
                        "vn.gdnn.curriculum.programme-approved.v1",
                        sample("curriculum.programme-approved.v1"))
                .withPayload(
                        UUID.randomUUID(),
                        "curriculum.programme",
                        "k",
                        "vn.gdnn.curriculum.programme-retired.v1",
                        sample("curriculum.programme-retired.v1"))
                .records());

        assertThat(StoredRows.list("select code || ' ' || retired_on from programme where code = 'CNTT-CD'"))
                .containsExactly("CNTT-CD 2026-03-02");
        assertThat(StoredRows.list("select m.code from programme_module m join programme p on p.id = m.programme"
                        + " where p.code = 'CNTT-CD' order by m.code"))
                .containsExactly("MD01", "MD31");
        assertThat(StoredRows.list("select reason from parked_event")).isEmpty();
    }

    @Test
    void a_programme_told_before_its_institution_is_kept() {
        var fact = School.approval(UUID.randomUUID(), "LATE01", "EARLY", 1, "COLLEGE");

        programmes.on(
                Arrived.batch(json).with("curriculum.programme", "k", fact).records());

        assertThat(StoredRows.list("select code from programme where institution = 'LATE01'"))
                .containsExactly("EARLY");
    }

    private static String sample(String name) throws IOException {
        try (InputStream sample = MessagingTest.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
