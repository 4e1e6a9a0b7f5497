package vn.gdnn.curriculum.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.curriculum.programme.Desk;
import vn.gdnn.curriculum.programme.Drafts;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;
import vn.gdnn.events.curriculum.v1.MeasuredCompetence;
import vn.gdnn.events.curriculum.v1.OutcomeMapping;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CoverageTest {

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme");
    }

    @Test
    void the_hours_of_a_module_are_split_equally_over_its_outcomes() {
        // each module has 90 hours: MD1 in three outcomes, MD2 in one, MD3 in none
        var id = drafted(
                outcome("CDR1", List.of("MD1", "MD2"), Drafts.competence("1.1", 3), Drafts.competence("4.2", 2)),
                outcome("CDR2", List.of("MD1"), Drafts.competence("1.1", 3)),
                outcome("CDR3", List.of("MD1")));

        coverage(id)
                .body("rule", is("COVERAGE-1"))
                .body("standing", is("MEASURED"))
                .body(
                        "cells.collect { it.component + ' ' + it.level + ' ' + it.module + ' ' + it.hours }",
                        is(List.of("1.1 3 MD1 60.0", "1.1 3 MD2 90.0", "4.2 2 MD1 30.0", "4.2 2 MD2 90.0")))
                .body("components.component", is(List.of("1.1", "4.2")))
                .body("components.level", is(List.of(3, 2)))
                .body("share.digitalHours", is(150.00f))
                .body("share.hours", is(270))
                .body("share.percent", is(55.56f))
                .body("integration.rule", is("T3-2"))
                .body("integration.integrated", is(true))
                .body("missing", hasSize(22))
                .body("missing", not(hasItem("1.1")));
    }

    @Test
    void parts_of_an_hour_are_rounded_once_and_add_up_to_the_share() {
        // a seventh of 90 hours, in each of three modules
        var all = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> number == 1
                        ? outcome("CDR1", List.of("MD1", "MD2", "MD3"), Drafts.competence("1.1", 3))
                        : outcome("CDR" + number, List.of("MD1", "MD2", "MD3")))
                .toList();
        var id = Desk.drafted(Drafts.completeWith(Map.of("outcomes", all)));

        coverage(id)
                .body("cells.hours", is(List.of(12.86f, 12.86f, 12.86f)))
                .body("components.hours", is(List.of(38.57f)))
                .body("share.digitalHours", is(38.57f));
    }

    @Test
    void outcomes_that_name_no_modules_are_not_measured() {
        coverage(Desk.drafted(Drafts.complete("A-1")))
                .body("standing", is("NOT_MEASURED"))
                .body("integration.integrated", nullValue())
                .body("cells", empty());
    }

    @Test
    void measured_and_without_digital_competence_it_is_not_integrated() {
        coverage(drafted(outcome("CDR1", List.of("MD1"))))
                .body("standing", is("MEASURED"))
                .body("integration.integrated", is(false))
                .body("share.percent", is(0.00f))
                .body("missing", hasSize(24));
    }

    @Test
    void what_is_told_when_it_comes_into_force_decides_as_the_coverage_does() throws Exception {
        assertToldAsMeasured(outcome("CDR1", List.of("MD1"), Drafts.competence("1.1", 3), Drafts.competence("4.2", 5)));
        assertToldAsMeasured(outcome("CDR1", List.of("MD1")));
        assertToldAsMeasured(outcome("CDR1", List.of(), Drafts.competence("1.1", 3)));
        assertToldAsMeasured(
                outcome("CDR1", List.of(), Drafts.competence("1.1", 8)),
                outcome("CDR2", List.of("MD2"), Drafts.competence("1.1", 2)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static void assertToldAsMeasured(Map<String, Object>... outcomes) throws Exception {
        Callers.sql("delete from outbox");
        var id = Desk.approved(Drafts.completeWith(Map.of("outcomes", List.of(outcomes))));
        var told = new ObjectMapper()
                .readValue(
                        Callers.rows("select jsonb(payload) ->> 'mappings' from outbox")
                                .get(0),
                        OutcomeMapping[].class);
        var heard = MeasuredCompetence.of(List.of(told));
        var here = coverage(id).extract().jsonPath();

        assertThat(here.getString("standing")).isEqualTo(heard.isPresent() ? "MEASURED" : "NOT_MEASURED");
        assertThat(here.<Boolean>get("integration.integrated"))
                .isEqualTo(heard.map(measured -> measured.integrates(IntegrationThreshold.of("2021-12-30/1/1")))
                        .orElse(null));
        assertThat(here.<Map<String, Object>>getList("components").stream()
                        .map(component -> component.get("component") + " " + component.get("level")))
                .containsExactlyInAnyOrderElementsOf(
                        heard.map(MeasuredCompetence::components).orElse(List.of()).stream()
                                .map(component -> component.component() + " " + component.level())
                                .toList());
    }

    @Test
    void it_is_had_as_a_table_and_as_a_picture() throws Exception {
        var id = drafted(outcome("CDR1", List.of("MD1"), Drafts.competence("1.1", 3)));

        assertThat(as(id, "text/csv")).isEqualTo("\uFEFFcomponent,level,module,hours\r\n1.1,3,MD1,90.00\r\n");
        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(as(id, "image/svg+xml").getBytes(StandardCharsets.UTF_8)));
        assertThat(picture.getElementsByTagName("rect").getLength()).isEqualTo(1);
        assertThat(picture.getElementsByTagName("text").getLength()).isEqualTo(3);
    }

    @Test
    void it_is_seen_by_readers_of_the_programme_alone() {
        var id = Desk.drafted(Drafts.complete("A-1"));

        Tokens.province("01").get(place(id)).then().statusCode(200);
        Tokens.province("48").get(place(id)).then().statusCode(404);
        Callers.designerOfDanang().get(place(id)).then().statusCode(404);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static String drafted(Map<String, Object>... outcomes) {
        return Desk.drafted(Drafts.completeWith(Map.of("outcomes", List.of(outcomes))));
    }

    private static Map<String, Object> outcome(String code, List<String> modules, Object... competences) {
        var outcome = new HashMap<>(Drafts.outcome(code, competences));
        outcome.put("modules", modules);
        return outcome;
    }

    private static ValidatableResponse coverage(String id) {
        return Callers.designer().get(place(id)).then().statusCode(200);
    }

    private static String as(String id, String type) {
        return Callers.designer()
                .accept(type)
                .get(place(id))
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .contentType(not(containsString("qs")))
                .extract()
                .asString();
    }

    private static String place(String id) {
        return Desk.PLACE + "/" + id + "/coverage";
    }
}
