package vn.gdnn.curriculum.syllabus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.occupation.Occupation;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/**
 * What a programme must meet to be submitted: credits by Decision 1982/QĐ-TTg, duration by Circular
 * 01/2024/TT-BLĐTBXH, an occupation of the level-IV list, and parts that add up.
 */
public final class Requirements {

    private static final int COLLEGE_CREDITS = 60;
    private static final int INTERMEDIATE_CREDITS = 35;
    private static final int INTERMEDIATE_CREDITS_AFTER_LOWER_SECONDARY = 50;

    private record Months(int fewest, int most) {}

    private static final Months COLLEGE_MONTHS = new Months(24, 36);
    private static final Months INTERMEDIATE_MONTHS = new Months(12, 24);

    private final Syllabus syllabus;
    private final List<Fault> faults = new ArrayList<>();

    private Requirements(Syllabus syllabus) {
        this.syllabus = syllabus;
    }

    /** All that the syllabus fails in on that day; the occupation is null when the list does not have it. */
    public static List<Fault> unmet(Syllabus syllabus, @Nullable Occupation occupation, LocalDate day) {
        var requirements = new Requirements(syllabus);
        requirements.checkSize();
        requirements.checkOccupation(occupation, day);
        requirements.checkModules();
        requirements.checkOutcomes();
        return List.copyOf(requirements.faults);
    }

    private void checkSize() {
        var outline = syllabus.outline();
        var fewest = fewestCredits(outline.level(), outline.entry());
        if (outline.credits() < fewest) {
            fail(FaultCode.CREDITS_TOO_FEW, outline.credits(), fewest);
        }
        var months = outline.level() == Level.COLLEGE ? COLLEGE_MONTHS : INTERMEDIATE_MONTHS;
        if (outline.durationMonths() < months.fewest() || outline.durationMonths() > months.most()) {
            fail(FaultCode.DURATION_OUT_OF_RANGE, outline.durationMonths(), months.fewest(), months.most());
        }
    }

    private void checkOccupation(@Nullable Occupation occupation, LocalDate day) {
        var outline = syllabus.outline();
        if (!outline.level().matches(outline.occupationCode())) {
            fail(FaultCode.OCCUPATION_LEVEL_DIFFERS, outline.occupationCode(), outline.level());
        }
        if (occupation == null) {
            fail(FaultCode.OCCUPATION_UNKNOWN, outline.occupationCode());
        } else if (!occupation.isInForce(day)) {
            fail(FaultCode.OCCUPATION_NOT_IN_FORCE, outline.occupationCode(), day);
        }
    }

    private void checkModules() {
        var modules = syllabus.content().modules();
        var sum = Electives.fewestCredits(syllabus.content());
        if (sum != syllabus.outline().credits()) {
            fail(FaultCode.MODULE_CREDITS_DIFFER, sum, syllabus.outline().credits());
        }
        repeated(modules.stream().map(ProgrammeModule::code)).forEach(code -> fail(FaultCode.MODULE_CODE_TWICE, code));
        repeated(syllabus.content().electiveGroups().stream().map(ElectiveGroup::code))
                .forEach(code -> fail(FaultCode.ELECTIVE_GROUP_TWICE, code));
        faults.addAll(Electives.unmet(syllabus.content()));
    }

    private void checkOutcomes() {
        var outcomes = syllabus.content().outcomes();
        if (outcomes.isEmpty()) {
            fail(FaultCode.OUTCOMES_MISSING);
        }
        repeated(outcomes.stream().map(LearningOutcome::code))
                .forEach(code -> fail(FaultCode.OUTCOME_CODE_TWICE, code));
    }

    private void fail(FaultCode code, Object... arguments) {
        faults.add(code.with(arguments));
    }

    private static int fewestCredits(Level level, Entry entry) {
        if (level == Level.COLLEGE) {
            return COLLEGE_CREDITS;
        }
        return entry == Entry.LOWER_SECONDARY ? INTERMEDIATE_CREDITS_AFTER_LOWER_SECONDARY : INTERMEDIATE_CREDITS;
    }

    private static Set<String> repeated(Stream<String> codes) {
        var seen = new LinkedHashSet<String>();
        var repeated = new LinkedHashSet<String>();
        codes.filter(code -> !seen.add(code)).forEach(repeated::add);
        return repeated;
    }
}
