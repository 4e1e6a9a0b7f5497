package vn.gdnn.curriculum.rule;

import static vn.gdnn.curriculum.rule.Severity.ERROR;
import static vn.gdnn.curriculum.rule.Severity.WARNING;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/**
 * What a programme may fail in: Decision 1982/QĐ-TTg (credits), Circular 01/2024/TT-BLĐTBXH (duration, occupation, modules and
 * hours, common subjects, outcomes, review) and, where no source gives a figure, our configuration.
 */
@OfKind(RefusalCode.Kind.RULE)
public enum ProgrammeRule implements RefusalCode {
    CREDITS_TOO_FEW(ERROR),
    DURATION_OUT_OF_RANGE(ERROR),
    OCCUPATION_UNKNOWN(ERROR),
    OCCUPATION_NOT_IN_FORCE(ERROR),
    OCCUPATION_LEVEL_DIFFERS(ERROR),
    MODULE_CREDITS_DIFFER(ERROR),
    MODULE_CODE_TWICE(ERROR),
    MODULE_HOURS_DIFFER(ERROR),
    MODULE_WITHOUT_HOURS(WARNING),
    MODULE_KIND_DIFFERS(ERROR),
    EQUIVALENT_UNKNOWN(ERROR),
    PREREQUISITE_UNKNOWN(ERROR),
    PREREQUISITE_CYCLE(ERROR),
    THEORY_SHARE_OUT_OF_RANGE(WARNING),
    COMMON_SUBJECT_MISSING(WARNING),
    ELECTIVE_WITHOUT_GROUP(ERROR),
    ELECTIVE_COMPULSORY(ERROR),
    ELECTIVE_GROUP_UNKNOWN(ERROR),
    ELECTIVE_GROUP_TWICE(ERROR),
    ELECTIVE_GROUP_TOO_SMALL(ERROR),
    ELECTIVE_MINIMUM_UNCLEAR(ERROR),
    OUTCOMES_MISSING(ERROR),
    OUTCOME_CODE_TWICE(ERROR),
    OUTCOME_MODULE_UNKNOWN(ERROR),
    OUTCOME_COMPETENCE_UNKNOWN(ERROR),
    OUTCOMES_WITHOUT_MODULES(WARNING),
    MODULE_WITHOUT_OUTCOME(WARNING),
    /** Of a version in force, not of a syllabus. */
    REVIEW_OVERDUE(WARNING);

    private final Severity severity;

    ProgrammeRule(Severity severity) {
        this.severity = severity;
    }

    /** How much it weighs unless a configuration makes it an error. */
    Severity severity() {
        return severity;
    }
}
