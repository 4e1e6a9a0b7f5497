package vn.gdnn.curriculum.rule;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.tenancy.Roles;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

/** Every rule over HTTP: violated alone, and all of them together. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class FindingsTest {

    private static final String PLACE = "/api/curriculum/v1/programmes";

    /** What breaks one rule and no other, for each rule. */
    private static final Map<ProgrammeRule, UnaryOperator<Map<String, Object>>> ALONE = Map.ofEntries(
            entry(
                    ProgrammeRule.CREDITS_TOO_FEW,
                    programme -> modules(changed(programme, "credits", 56), module("A", 56))),
            entry(ProgrammeRule.DURATION_OUT_OF_RANGE, programme -> changed(programme, "durationMonths", 12)),
            entry(ProgrammeRule.OCCUPATION_UNKNOWN, programme -> changed(programme, "occupationCode", "6999999")),
            entry(ProgrammeRule.OCCUPATION_NOT_IN_FORCE, programme -> changed(programme, "occupationCode", "6480296")),
            entry(ProgrammeRule.OCCUPATION_LEVEL_DIFFERS, programme -> changed(programme, "occupationCode", "5480201")),
            entry(ProgrammeRule.MODULE_CREDITS_DIFFER, programme -> modules(programme, module("A", 59))),
            entry(ProgrammeRule.MODULE_CODE_TWICE, programme -> modules(programme, module("A", 30), module("A", 30))),
            entry(
                    ProgrammeRule.MODULE_HOURS_DIFFER,
                    programme -> modules(programme, with(module("A", 60), Map.of("totalHours", 91)))),
            entry(
                    ProgrammeRule.MODULE_WITHOUT_HOURS,
                    programme -> developing(
                            modules(
                                    programme,
                                    module("A", 57),
                                    with(module("B", 3), Map.of("theoryHours", 0, "practiceHours", 0, "testHours", 0))),
                            "A",
                            "B")),
            entry(
                    ProgrammeRule.MODULE_KIND_DIFFERS,
                    programme -> modules(programme, with(module("A", 60), Map.of("kind", "ELECTIVE")))),
            entry(
                    ProgrammeRule.PREREQUISITE_UNKNOWN,
                    programme -> modules(programme, with(module("A", 60), Map.of("prerequisites", List.of("Z"))))),
            entry(
                    ProgrammeRule.PREREQUISITE_CYCLE,
                    programme -> modules(programme, with(module("A", 60), Map.of("prerequisites", List.of("A"))))),
            entry(
                    ProgrammeRule.THEORY_SHARE_OUT_OF_RANGE,
                    programme -> modules(programme, with(module("A", 60), Map.of("theoryHours", 300)))),
            entry(
                    ProgrammeRule.COMMON_SUBJECT_MISSING,
                    programme -> modules(programme, with(module("A", 60), Map.of("commonSubject", "LAW")))),
            entry(
                    ProgrammeRule.ELECTIVE_WITHOUT_GROUP,
                    programme -> modules(programme, with(module("A", 60), Map.of("compulsory", false)))),
            entry(
                    ProgrammeRule.ELECTIVE_COMPULSORY,
                    programme -> grouped(
                            modules(programme, with(module("A", 60), Map.of("electiveGroup", "G"))),
                            group("G", Map.of("minimumCredits", 60)))),
            entry(
                    ProgrammeRule.ELECTIVE_GROUP_UNKNOWN,
                    programme -> developing(
                            modules(
                                    programme,
                                    module("A", 60),
                                    with(module("B", 3), Map.of("compulsory", false, "electiveGroup", "X"))),
                            "A",
                            "B")),
            entry(
                    ProgrammeRule.ELECTIVE_GROUP_TWICE,
                    programme -> grouped(
                            modules(
                                    programme,
                                    with(module("A", 60), Map.of("compulsory", false, "electiveGroup", "G"))),
                            group("G", Map.of("minimumCredits", 30)),
                            group("G", Map.of("minimumCredits", 30)))),
            entry(
                    ProgrammeRule.ELECTIVE_GROUP_TOO_SMALL,
                    programme -> grouped(
                            developing(
                                    modules(
                                            programme,
                                            module("A", 55),
                                            with(module("B", 3), Map.of("compulsory", false, "electiveGroup", "G"))),
                                    "A",
                                    "B"),
                            group("G", Map.of("minimumCredits", 5)))),
            entry(
                    ProgrammeRule.ELECTIVE_MINIMUM_UNCLEAR,
                    programme -> grouped(
                            modules(
                                    programme,
                                    with(module("A", 60), Map.of("compulsory", false, "electiveGroup", "G"))),
                            group("G", Map.of("minimumCredits", 60, "minimumModules", 1)))),
            entry(ProgrammeRule.OUTCOMES_MISSING, programme -> changed(programme, "outcomes", List.of())),
            entry(
                    ProgrammeRule.OUTCOME_CODE_TWICE,
                    programme -> changed(programme, "outcomes", List.of(outcome("1.1", "A"), outcome("1.2", "A")))),
            entry(
                    ProgrammeRule.OUTCOME_MODULE_UNKNOWN,
                    programme -> changed(programme, "outcomes", List.of(outcome("1.1", "A", "Z")))),
            entry(
                    ProgrammeRule.OUTCOME_COMPETENCE_UNKNOWN,
                    programme -> changed(programme, "outcomes", List.of(outcome("9.9", "A")))),
            entry(
                    ProgrammeRule.OUTCOMES_WITHOUT_MODULES,
                    programme -> changed(programme, "outcomes", List.of(outcome("1.1")))),
            entry(
                    ProgrammeRule.MODULE_WITHOUT_OUTCOME,
                    programme -> modules(programme, module("A", 57), module("B", 3))));

    @BeforeEach
    void the_school_and_an_occupation_that_ended() {
        Callers.institutionsAreKnown();
        Callers.sql("""
                insert into occupation (code, version, name, level, digital_technology, valid_from, valid_to, status)
                values ('6480296', 0, 'Nghề cũ', 'COLLEGE', false, '2010-01-01', '2020-12-31', 'ENTERED')
                on conflict do nothing""");
    }

    @Test
    void nothing_is_found_in_a_programme_that_meets_every_rule() {
        validated(flawless()).body("submittable", is(true)).body("findings", is(List.of()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REVIEW_OVERDUE", "EQUIVALENT_UNKNOWN"})
    void a_rule_that_is_violated_alone_is_told_alone(ProgrammeRule rule) {
        var violated = ALONE.get(rule).apply(flawless());

        validated(violated)
                .body("findings.rule", is(List.of(rule.name())))
                .body("findings[0].severity", is(rule.severity().name()))
                .body("submittable", is(rule.severity() == Severity.WARNING))
                .body("findings[0].message", not(containsString("{")));
    }

    @Test
    void all_that_can_be_violated_together_is_told_at_once_in_the_problem() {
        var violated = everything();
        var rules = validated(violated).extract().<List<String>>path("findings.rule");
        // a code of the wrong level is on no list, or on it and in force; outcomes are there to be wrong;
        // nothing that is tried is in force or follows a version
        assertThat(Arrays.stream(ProgrammeRule.values()).map(Enum::name).filter(rule -> !rules.contains(rule)))
                .containsExactlyInAnyOrder(
                        "OCCUPATION_NOT_IN_FORCE",
                        "OUTCOMES_MISSING",
                        "OUTCOMES_WITHOUT_MODULES",
                        "REVIEW_OVERDUE",
                        "EQUIVALENT_UNKNOWN");

        var kept =
                with(violated, Map.of("outcomes", List.of(outcome("1.1", "Z"), outcome("1.1", "Z")), "code", code()));
        String id = Callers.designer()
                .body(kept)
                .post(PLACE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var errors = Arrays.stream(ProgrammeRule.values())
                .filter(rule -> rule.severity() == Severity.ERROR)
                .map(Enum::name)
                .filter(rules::contains)
                .filter(rule -> !rule.equals("OUTCOME_COMPETENCE_UNKNOWN"))
                .collect(Collectors.toSet());
        var refused = Callers.designer()
                .header("If-Match", "\"0\"")
                .post(PLACE + "/" + id + "/submission")
                .then()
                .statusCode(422)
                .body("code", is("SYLLABUS_FAULTY"))
                .body("findings.severity", everyItem(is("ERROR")));
        assertThat(refused.extract().<List<String>>path("findings.rule").stream()
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(errors);
        assertThat(refused.extract().<List<String>>path("violations.code"))
                .isEqualTo(refused.extract().<List<String>>path("findings.rule"));
    }

    @Test
    void every_finding_points_to_where_it_is() {
        var paths = validated(everything()).extract().<List<Map<String, String>>>path("findings").stream()
                .collect(Collectors.toMap(
                        found -> found.get("rule"), found -> found.get("path"), (first, next) -> first));

        assertThat(paths)
                .containsEntry("CREDITS_TOO_FEW", "/credits")
                .containsEntry("MODULE_CODE_TWICE", "/modules/1/code")
                .containsEntry("MODULE_HOURS_DIFFER", "/modules/0/totalHours")
                .containsEntry("PREREQUISITE_UNKNOWN", "/modules/0/prerequisites/1")
                .containsEntry("PREREQUISITE_CYCLE", "/modules/0/prerequisites")
                .containsEntry("ELECTIVE_GROUP_TWICE", "/electiveGroups/1/code")
                .containsEntry("OUTCOME_MODULE_UNKNOWN", "/outcomes/0/modules/1")
                .containsEntry("OUTCOME_COMPETENCE_UNKNOWN", "/outcomes/0/digitalCompetences/0/component");
    }

    @Test
    void modules_that_wait_for_each_other_are_named_and_those_behind_them_are_not() {
        var programme = developing(
                modules(
                        flawless(),
                        with(module("A", 20), Map.of("prerequisites", List.of("C"))),
                        with(module("B", 10), Map.of("prerequisites", List.of("A"))),
                        with(module("C", 10), Map.of("prerequisites", List.of("B", "D"))),
                        module("D", 10),
                        with(module("E", 10), Map.of("prerequisites", List.of("A")))),
                "A",
                "B",
                "C",
                "D",
                "E");

        validated(programme)
                .body("findings.rule", is(List.of("PREREQUISITE_CYCLE")))
                .body(
                        "findings[0].message",
                        is("These modules wait for each other and cannot be taught in any order: A, B, C."));
    }

    @Test
    void findings_speak_vietnamese_to_whoever_does_not_ask_for_english() {
        Tokens.institution(Callers.HANOI, Roles.CURRICULUM_DESIGNER)
                .contentType("application/json")
                .body(changed(flawless(), "outcomes", List.of()))
                .post(PLACE + "/validations")
                .then()
                .body("findings.message", hasItem("Chương trình phải nêu ít nhất một chuẩn đầu ra."));
    }

    @Test
    void a_kept_version_is_asked_about_by_its_readers_and_is_not_found_by_others() {
        var draft = with(changed(flawless(), "credits", 40), Map.of("code", code()));
        String id = Callers.designer()
                .body(draft)
                .post(PLACE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Tokens.province("01")
                .get(PLACE + "/" + id + "/findings")
                .then()
                .statusCode(200)
                .body("submittable", is(false))
                .body("findings.rule", containsInAnyOrder("CREDITS_TOO_FEW", "MODULE_CREDITS_DIFFER"));
        Callers.designerOfDanang().get(PLACE + "/" + id + "/findings").then().statusCode(404);
    }

    @Test
    void a_programme_that_is_tried_is_kept_nowhere() {
        var before = Callers.rows("select count(*) from programme");

        validated(with(flawless(), Map.of("code", "THU-1")));

        assertThat(Callers.rows("select count(*) from programme")).isEqualTo(before);
        post(with(flawless(), Map.of("code", "no blanks")))
                .then()
                .statusCode(400)
                .body("code", is("VALIDATION_FAILED"));
    }

    private static Map<String, Object> everything() {
        var wrong = with(
                module("A", 1),
                Map.of("totalHours", 1, "theoryHours", 4000, "kind", "ELECTIVE", "prerequisites", List.of("A", "Z")));
        var programme = modules(
                flawless(),
                wrong,
                module("A", 1),
                with(module("B", 3), Map.of("theoryHours", 0, "practiceHours", 0, "testHours", 0)),
                with(module("C", 3), Map.of("compulsory", false)),
                with(module("D", 3), Map.of("electiveGroup", "G")),
                with(module("E", 3), Map.of("compulsory", false, "electiveGroup", "X")));
        grouped(
                programme,
                group("G", Map.of("minimumCredits", 50)),
                group("G", Map.of("minimumCredits", 50, "minimumModules", 9)));
        programme.put(
                "modules",
                FindingsTest.<Map<String, Object>>list(programme.get("modules")).stream()
                        .map(module -> with(module, Map.of("commonSubject", "LAW")))
                        .toList());
        programme.putAll(Map.of(
                "credits",
                40,
                "durationMonths",
                60,
                "occupationCode",
                "5999999",
                "outcomes",
                List.of(outcome("9.9", "A", "Z"), outcome("1.1"))));
        return programme;
    }

    private static ValidatableResponse validated(Map<String, Object> programme) {
        return post(programme).then().statusCode(200);
    }

    private static Response post(Map<String, Object> programme) {
        return Callers.designer().body(programme).post(PLACE + "/validations");
    }

    private static String code() {
        return "KT-" + System.nanoTime();
    }

    private static Map<String, Object> flawless() {
        var programme = new HashMap<String, Object>(Map.of(
                "code", "KT-1",
                "name", "Công nghệ thông tin",
                "occupationCode", "6480201",
                "level", "COLLEGE",
                "entry", "UPPER_SECONDARY",
                "durationMonths", 30,
                "credits", 60,
                "highQuality", false,
                "contentFitsDigitalMethods", false));
        programme.put("modules", List.of(module("A", 60)));
        programme.put("outcomes", List.of(outcome("1.1", "A")));
        return programme;
    }

    private static Map<String, Object> module(String code, int credits) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "name",
                "Mô-đun " + code,
                "credits",
                credits,
                "theoryHours",
                30,
                "practiceHours",
                58,
                "testHours",
                2,
                "compulsory",
                true,
                "condition",
                false,
                "commonSubject",
                "INFORMATICS"));
    }

    private static Map<String, Object> outcome(String component, String... modules) {
        return Map.of(
                "code",
                "CDR1",
                "statement",
                "Tìm kiếm thông tin số",
                "digitalCompetences",
                List.of(Map.of("component", component, "level", 3)),
                "modules",
                List.of(modules));
    }

    private static Map<String, Object> group(String code, Map<String, Object> minimum) {
        return with(Map.of("code", code, "name", "Nhóm tự chọn"), minimum);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<String, Object> modules(Map<String, Object> programme, Map<String, Object>... modules) {
        return changed(programme, "modules", new ArrayList<>(List.of(modules)));
    }

    private static Map<String, Object> developing(Map<String, Object> programme, String... modules) {
        return changed(programme, "outcomes", List.of(outcome("1.1", modules)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<String, Object> grouped(Map<String, Object> programme, Map<String, Object>... groups) {
        return changed(programme, "electiveGroups", List.of(groups));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Object member) {
        return (List<T>) member;
    }

    private static Map<String, Object> changed(Map<String, Object> programme, String member, Object value) {
        programme.put(member, value);
        return programme;
    }

    private static Map<String, Object> with(Map<String, Object> thing, Map<String, ?> different) {
        return Stream.of(thing, different)
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (before, now) -> now, HashMap::new));
    }
}
