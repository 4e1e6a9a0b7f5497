package vn.gdnn.kit.text;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a text cannot be the name of a person or a place. */
@OfKind(RefusalCode.Kind.RULE)
@TextsIn("kit-problems")
public enum NameRefusal implements RefusalCode {
    NAME_WITHOUT_LETTER,
    NAME_TOO_LONG,
    NAME_LETTERS_LOST,
    NAME_MISREAD,
    NAME_IN_TCVN3,
    NAME_IN_VNI,
    NAME_IN_OTHER_SCRIPT,
    NAME_MARKS_TOO_MANY,
    NAME_HIDDEN_CHARACTER,
    NAME_HAS_SIGNS
}
