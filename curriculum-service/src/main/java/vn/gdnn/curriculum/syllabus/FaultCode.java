package vn.gdnn.curriculum.syllabus;

import vn.gdnn.kit.problem.RefusalCode;

/** What a syllabus may fail in; {@code SYLLABUS_FAULTY} is the refusal that lists the others. */
enum FaultCode implements RefusalCode {
    SYLLABUS_FAULTY,
    CREDITS_TOO_FEW,
    DURATION_OUT_OF_RANGE,
    OCCUPATION_UNKNOWN,
    OCCUPATION_NOT_IN_FORCE,
    OCCUPATION_LEVEL_DIFFERS,
    MODULE_CREDITS_DIFFER,
    MODULE_CODE_TWICE,
    OUTCOMES_MISSING,
    OUTCOME_CODE_TWICE;

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
