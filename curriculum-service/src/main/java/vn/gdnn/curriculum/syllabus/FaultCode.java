package vn.gdnn.curriculum.syllabus;

import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** What a syllabus may fail in; {@code SYLLABUS_FAULTY} is the refusal that lists the others. */
@OfKind(RefusalCode.Kind.RULE)
enum FaultCode implements RefusalCode {
    SYLLABUS_FAULTY(""),
    CREDITS_TOO_FEW("credits"),
    DURATION_OUT_OF_RANGE("durationMonths"),
    OCCUPATION_UNKNOWN("occupationCode"),
    OCCUPATION_NOT_IN_FORCE("occupationCode"),
    OCCUPATION_LEVEL_DIFFERS("occupationCode"),
    MODULE_CREDITS_DIFFER("modules"),
    MODULE_CODE_TWICE("modules"),
    ELECTIVE_WITHOUT_GROUP("modules"),
    ELECTIVE_COMPULSORY("modules"),
    ELECTIVE_GROUP_UNKNOWN("modules"),
    ELECTIVE_GROUP_TWICE("electiveGroups"),
    ELECTIVE_GROUP_TOO_SMALL("electiveGroups"),
    ELECTIVE_MINIMUM_UNCLEAR("electiveGroups"),
    OUTCOMES_MISSING("outcomes"),
    OUTCOME_CODE_TWICE("outcomes");

    private final String field;

    FaultCode(String field) {
        this.field = field;
    }

    /** The fault in the part of the programme that is wrong, with the arguments of its text. */
    Fault with(Object... arguments) {
        return Fault.of(field, this, arguments);
    }
}
