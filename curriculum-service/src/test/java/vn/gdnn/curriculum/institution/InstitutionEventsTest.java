package vn.gdnn.curriculum.institution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.institution.messaging.InstitutionEvents;
import vn.gdnn.events.Topics;
import vn.gdnn.events.reporting.v1.InstitutionChanged;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class InstitutionEventsTest {

    @Inject
    InstitutionEvents institutions;

    @Inject
    ObjectMapper json;

    @Test
    void every_published_sample_is_understood() throws IOException {
        var batch = Arrived.batch(json);
        for (var event : new String[] {"institution-onboarded", "institution-changed"}) {
            batch.withPayload(
                    UUID.randomUUID(),
                    Topics.INSTITUTION,
                    "CDHN01",
                    "vn.gdnn.reporting." + event + ".v1",
                    sample("reporting." + event + ".v1.json"));
        }

        institutions.on(batch.records());

        assertThat(Callers.rows("select province || ' ' || name from tenant where code = 'CDHN01'"))
                .containsExactly("01 Trường Cao đẳng Minh họa Hà Nội");
        assertThat(Callers.rows("select reason from parked_event")).isEmpty();
    }

    @Test
    void a_changed_institution_takes_its_new_name_and_province() {
        institutions.on(Arrived.batch(json)
                .with(Topics.INSTITUTION, "CDMOVE1", moved("01", "Trường cũ"))
                .with(Topics.INSTITUTION, "CDMOVE1", moved("48", "Trường mới"))
                .records());

        assertThat(Callers.rows("select province || ' ' || name from tenant where code = 'CDMOVE1'"))
                .containsExactly("48 Trường mới");
    }

    private static InstitutionChanged moved(String province, String name) {
        return new InstitutionChanged(
                "CDMOVE1", name, "COLLEGE", "PUBLIC", "UBND", province, false, LocalDate.of(2026, 1, 5));
    }

    private static String sample(String name) throws IOException {
        try (var sample = InstitutionEventsTest.class.getResourceAsStream("/samples/" + name)) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
