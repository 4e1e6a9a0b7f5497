package vn.gdnn.curriculum.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.occupation.Occupation;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.curriculum.syllabus.Entry;
import vn.gdnn.curriculum.syllabus.Outline;
import vn.gdnn.curriculum.syllabus.Syllabus;

/**
 * What a programme must meet to be submitted: credits by Decision 1982/QĐ-TTg, duration by Circular
 * 01/2024/TT-BLĐTBXH, an occupation of the level-IV list, and parts that add up.
 */
final class Requirements {

    private static final int COLLEGE_CREDITS = 60;
    private static final int INTERMEDIATE_CREDITS = 35;
    private static final int INTERMEDIATE_CREDITS_AFTER_LOWER_SECONDARY = 50;

    private record Months(int fewest, int most) {}

    private static final Months COLLEGE_MONTHS = new Months(24, 36);
    private static final Months INTERMEDIATE_MONTHS = new Months(12, 24);

    private Requirements() {}

    /**
     * What the country's lists say on a day.
     *
     * @param occupation null when the list does not have it
     * @param components of the digital competence framework
     */
    record Listed(LocalDate day, @Nullable Occupation occupation, Set<String> components) {}

    /** Everything that the rules say of the next version of a programme, besides. */
    static List<Finding> findingsAfter(Content before, Syllabus syllabus, RuleSettings settings) {
        var found = new Found(settings);
        var codes = before.moduleCodes();
        var modules = syllabus.content().modules();
        for (var place = 0; place < modules.size(); place++) {
            var module = modules.get(place);
            found.addUnknown(
                    ProgrammeRule.EQUIVALENT_UNKNOWN,
                    "/modules/" + place + "/equivalentTo/%d",
                    module.code(),
                    module.equivalentTo(),
                    codes);
        }
        return found.all();
    }

    /** Everything that the rules say of the syllabus. */
    static List<Finding> findings(Syllabus syllabus, Listed listed, RuleSettings settings) {
        var found = new Found(settings);
        checkSize(syllabus.outline(), found);
        checkOccupation(syllabus.outline(), listed, found);
        new ModuleRules(syllabus, found).check();
        new PrerequisiteRules(syllabus.content(), found).check();
        found.addRepeated(
                ProgrammeRule.ELECTIVE_GROUP_TWICE,
                "/electiveGroups",
                syllabus.content().electiveGroups().stream()
                        .map(ElectiveGroup::code)
                        .toList());
        new Electives(syllabus.content(), found).check();
        new OutcomeRules(syllabus.content(), listed.components(), found).check();
        return found.all();
    }

    private static void checkSize(Outline outline, Found found) {
        var fewest = fewestCredits(outline.level(), outline.entry());
        if (outline.credits() < fewest) {
            found.add(ProgrammeRule.CREDITS_TOO_FEW, "/credits", outline.credits(), fewest);
        }
        var months = outline.level() == Level.COLLEGE ? COLLEGE_MONTHS : INTERMEDIATE_MONTHS;
        if (outline.durationMonths() < months.fewest() || outline.durationMonths() > months.most()) {
            found.add(
                    ProgrammeRule.DURATION_OUT_OF_RANGE,
                    "/durationMonths",
                    outline.durationMonths(),
                    months.fewest(),
                    months.most());
        }
    }

    private static void checkOccupation(Outline outline, Listed listed, Found found) {
        var path = "/occupationCode";
        var code = outline.occupationCode();
        if (!outline.level().matches(code)) {
            found.add(ProgrammeRule.OCCUPATION_LEVEL_DIFFERS, path, code, outline.level());
        }
        if (listed.occupation() == null) {
            found.add(ProgrammeRule.OCCUPATION_UNKNOWN, path, code);
        } else if (!listed.occupation().isInForce(listed.day())) {
            found.add(ProgrammeRule.OCCUPATION_NOT_IN_FORCE, path, code, listed.day());
        }
    }

    private static int fewestCredits(Level level, Entry entry) {
        if (level == Level.COLLEGE) {
            return COLLEGE_CREDITS;
        }
        return entry == Entry.LOWER_SECONDARY ? INTERMEDIATE_CREDITS_AFTER_LOWER_SECONDARY : INTERMEDIATE_CREDITS;
    }
}
