package vn.gdnn.kit.personal;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** What looks odd about a personal number; never a reason to refuse, for numbers are re-established by law. */
@OfKind(RefusalCode.Kind.RULE)
@TextsIn("kit-problems")
public enum PersonalNumberWarning implements RefusalCode {
    PERSONAL_NUMBER_PLACEHOLDER,
    PERSONAL_NUMBER_PLACE_UNKNOWN,
    PERSONAL_NUMBER_SEX_DIFFERS,
    PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS
}
