package vn.gdnn.reporting.institution.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gdnn.reporting.testing.Ministry.INSTITUTIONS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.Mirror;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;
import vn.gdnn.reporting.testing.Database;
import vn.gdnn.reporting.testing.Ministry;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class InstitutionFeedTest {

    private final Mirror country = new Mirror(() -> Tokens.ministry("ministry-analyst"), INSTITUTIONS);

    @BeforeEach
    void nobody_known() {
        Database.empty();
    }

    @Test
    void institutions_are_followed_with_their_history() {
        var start = country.end();
        Ministry.onboardsHanoiAndDanang();
        var page = country.awaited(start, "items.institution", "TCDN01");
        Ministry.changes("TCDN01", "\"0\"", Ministry.profile("Trường Mới", "INTERMEDIATE_SCHOOL", "48", "2026-03-01"))
                .statusCode(200);

        assertThat(page.<List<String>>path("items.record.code")).containsExactly("CDHN01", "TCDN01");
        var changed = country.awaited(page.path("next"), "items.record.name", "Trường Mới");
        assertThat(changed.<Map<String, Object>>path("items.find { it.institution == 'TCDN01' }.record"))
                .isEqualTo(Tokens.ministry("ministry-analyst")
                        .get(INSTITUTIONS + "/TCDN01")
                        .path("$"));
    }

    @Test
    void a_province_and_a_school_follow_and_copy_their_own() {
        var start = country.end();
        Ministry.onboardsHanoiAndDanang();
        country.awaited(start, "items.institution", "TCDN01");
        var danang = new Mirror(() -> Tokens.province("48"), INSTITUTIONS);
        var school = new Mirror(() -> Tokens.institution("CDHN01", "registrar"), INSTITUTIONS);

        assertThat(danang.since(start).<List<String>>path("items.institution")).containsExactly("TCDN01");
        assertThat(school.since(start).<List<String>>path("items.institution")).containsExactly("CDHN01");
        assertThat(danang.exported()).hasSize(1);
        assertThat(school.exported()).hasSize(1);
        assertThat(country.exported()).hasSize(2);
        assertThat(country.since(Mirror.next(country.export())).<List<String>>path("items"))
                .isEmpty();
    }
}
