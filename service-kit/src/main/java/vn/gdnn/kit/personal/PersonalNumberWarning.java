package vn.gdnn.kit.personal;

import vn.gdnn.kit.problem.RefusalCode;

/** What looks odd about a personal number; never a reason to refuse, for numbers are re-established by law. */
public enum PersonalNumberWarning implements RefusalCode {
    PERSONAL_NUMBER_PLACE_UNKNOWN,
    PERSONAL_NUMBER_SEX_DIFFERS,
    PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS;

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    @Override
    public String bundle() {
        return "kit-problems";
    }
}
