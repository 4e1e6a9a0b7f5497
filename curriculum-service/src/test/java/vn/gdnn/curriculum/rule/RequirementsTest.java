package vn.gdnn.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.occupation.ListedOccupations;
import vn.gdnn.curriculum.occupation.Occupation;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.DigitalProfile;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.curriculum.syllabus.Entry;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.Outline;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;
import vn.gdnn.curriculum.syllabus.Syllabus;

class RequirementsTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "COLLEGE, UPPER_SECONDARY, 59, true",
        "COLLEGE, UPPER_SECONDARY, 60, false",
        "COLLEGE, LOWER_SECONDARY, 60, false",
        "INTERMEDIATE, UPPER_SECONDARY, 34, true",
        "INTERMEDIATE, UPPER_SECONDARY, 35, false",
        "INTERMEDIATE, LOWER_SECONDARY, 49, true",
        "INTERMEDIATE, LOWER_SECONDARY, 50, false"
    })
    void credits_depend_on_level_and_entry(Level level, Entry entry, int credits, boolean tooFew) {
        var codes = codes(outline(level, entry, 24, credits), modules(credits), outcomes());

        assertThat(codes).isEqualTo(tooFew ? List.of("CREDITS_TOO_FEW") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "COLLEGE, 23, true",
        "COLLEGE, 24, false",
        "COLLEGE, 36, false",
        "COLLEGE, 37, true",
        "INTERMEDIATE, 11, true",
        "INTERMEDIATE, 12, false",
        "INTERMEDIATE, 24, false",
        "INTERMEDIATE, 25, true"
    })
    void duration_depends_on_level(Level level, int months, boolean outOfRange) {
        var codes = codes(outline(level, Entry.UPPER_SECONDARY, months, 60), modules(60), outcomes());

        assertThat(codes).isEqualTo(outOfRange ? List.of("DURATION_OUT_OF_RANGE") : List.of());
    }

    @Test
    void the_first_digit_of_the_occupation_names_the_level() {
        var outline = new Outline("C", "n", "5480201", Level.COLLEGE, Entry.UPPER_SECONDARY, 30, 60, false);

        assertThat(codes(outline, modules(60), outcomes())).containsExactly("OCCUPATION_LEVEL_DIFFERS");
    }

    @Test
    void the_occupation_is_on_the_list_and_in_force() {
        var syllabus = syllabus(outline(Level.COLLEGE, Entry.UPPER_SECONDARY, 30, 60), modules(60), outcomes());
        var ended = ListedOccupations.until("6480201", DAY.minusDays(1));
        var ending = ListedOccupations.until("6480201", DAY);

        assertThat(errors(syllabus, null))
                .containsExactly(new Finding(
                        ProgrammeRule.OCCUPATION_UNKNOWN, "/occupationCode", Severity.ERROR, List.of("6480201")));
        assertThat(errors(syllabus, ended))
                .containsExactly(new Finding(
                        ProgrammeRule.OCCUPATION_NOT_IN_FORCE,
                        "/occupationCode",
                        Severity.ERROR,
                        List.of("6480201", DAY)));
        assertThat(errors(syllabus, ending)).isEmpty();
    }

    @Test
    void module_credits_add_up_to_the_programmes() {
        var outline = outline(Level.COLLEGE, Entry.UPPER_SECONDARY, 30, 60);

        assertThat(codes(outline, modules(30, 29), outcomes())).containsExactly("MODULE_CREDITS_DIFFER");
        assertThat(codes(outline, List.of(), outcomes())).containsExactly("MODULE_CREDITS_DIFFER");
    }

    @Test
    void of_an_elective_group_its_minimum_counts() {
        var choice =
                List.of(module("MD1", 57), elective("A", 3, "TC1"), elective("B", 3, "TC1"), elective("C", 4, "TC1"));

        assertThat(electiveFaults(choice, new ElectiveGroup("TC1", "Tự chọn", 3, 0)))
                .isEmpty();
        assertThat(electiveFaults(choice, new ElectiveGroup("TC1", "Tự chọn", 0, 1)))
                .isEmpty();
        assertThat(electiveFaults(choice, new ElectiveGroup("TC1", "Tự chọn", 6, 0)))
                .containsExactly("MODULE_CREDITS_DIFFER");
        assertThat(electiveFaults(choice, new ElectiveGroup("TC1", "Tự chọn", 0, 2)))
                .containsExactly("MODULE_CREDITS_DIFFER");
    }

    @Test
    void electives_stand_in_groups_that_can_be_met() {
        var group = new ElectiveGroup("TC1", "Tự chọn", 3, 0);

        assertThat(electiveFaults(List.of(module("MD1", 54), elective("A", 3, null)), group))
                .containsExactly("ELECTIVE_WITHOUT_GROUP", "ELECTIVE_GROUP_TOO_SMALL");
        assertThat(electiveFaults(List.of(module("MD1", 57), elective("A", 3, "TC1"), elective("B", 3, "TC2")), group))
                .containsExactly("ELECTIVE_GROUP_UNKNOWN");
        assertThat(electiveFaults(
                        List.of(module("MD1", 57), elective("A", 3, "TC1"), module("B", 3, true, "TC1")), group))
                .containsExactly("ELECTIVE_COMPULSORY");
        assertThat(electiveFaults(
                        List.of(module("MD1", 57), elective("A", 3, "TC1")), new ElectiveGroup("TC1", "Tự chọn", 3, 1)))
                .containsExactly("ELECTIVE_MINIMUM_UNCLEAR");
        assertThat(electiveFaults(List.of(module("MD1", 54), elective("A", 3, "TC1")), group, group))
                .containsExactly("ELECTIVE_GROUP_TWICE");
    }

    private static List<String> electiveFaults(List<ProgrammeModule> modules, ElectiveGroup... groups) {
        var syllabus = new Syllabus(
                outline(Level.COLLEGE, Entry.UPPER_SECONDARY, 30, 60),
                new DigitalProfile(false, null, null),
                new Content(modules, outcomes(), List.of(groups)));
        return errors(syllabus, ListedOccupations.inForce("6480201")).stream()
                .map(finding -> finding.rule().name())
                .toList();
    }

    private static ProgrammeModule elective(String code, int credits, @Nullable String group) {
        return module(code, credits, false, group);
    }

    @Test
    void a_repeated_code_is_named_once() {
        var outline = outline(Level.COLLEGE, Entry.UPPER_SECONDARY, 30, 60);
        var modules = List.of(module("A", 20), module("A", 20), module("A", 20));
        var outcomes = List.of(outcome("O"), outcome("O"), outcome("P"));

        assertThat(errors(syllabus(outline, modules, outcomes), ListedOccupations.inForce("6480201")))
                .containsExactly(
                        new Finding(ProgrammeRule.MODULE_CODE_TWICE, "/modules/1/code", Severity.ERROR, List.of("A")),
                        new Finding(
                                ProgrammeRule.OUTCOME_CODE_TWICE, "/outcomes/1/code", Severity.ERROR, List.of("O")));
    }

    @Test
    void a_programme_states_outcomes() {
        var outline = outline(Level.COLLEGE, Entry.UPPER_SECONDARY, 30, 60);

        assertThat(codes(outline, modules(60), List.of())).containsExactly("OUTCOMES_MISSING");
    }

    private static List<String> codes(Outline outline, List<ProgrammeModule> modules, List<LearningOutcome> outcomes) {
        var occupation = ListedOccupations.inForce(outline.occupationCode());
        return errors(syllabus(outline, modules, outcomes), occupation).stream()
                .map(finding -> finding.rule().name())
                .toList();
    }

    private static List<Finding> errors(Syllabus syllabus, @Nullable Occupation occupation) {
        var settings = new RuleSettings(Set.of(), Map.of(), Set.of());
        return Requirements.findings(syllabus, new Requirements.Listed(DAY, occupation, Set.of()), settings).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Syllabus syllabus(Outline outline, List<ProgrammeModule> modules, List<LearningOutcome> outcomes) {
        return new Syllabus(outline, new DigitalProfile(false, null, null), new Content(modules, outcomes, List.of()));
    }

    private static Outline outline(Level level, Entry entry, int months, int credits) {
        var occupation = level == Level.COLLEGE ? "6480201" : "5480201";
        return new Outline("C", "Công nghệ thông tin", occupation, level, entry, months, credits, false);
    }

    private static List<ProgrammeModule> modules(int... credits) {
        return IntStream.range(0, credits.length)
                .mapToObj(place -> module("MD" + place, credits[place]))
                .toList();
    }

    private static ProgrammeModule module(String code, int credits) {
        return module(code, credits, true, null);
    }

    private static ProgrammeModule module(String code, int credits, boolean compulsory, @Nullable String group) {
        return new ProgrammeModule(
                code, "Tin học", credits, 10, 20, 2, compulsory, false, group, null, null, null, List.of(), List.of());
    }

    private static List<LearningOutcome> outcomes() {
        return List.of(outcome("CDR1"));
    }

    private static LearningOutcome outcome(String code) {
        return new LearningOutcome(code, "Lập trình được ứng dụng", List.of(), List.of());
    }
}
