package vn.gdnn.kit.imports;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a row is refused; a service adds its own codes as {@link RefusalCode}s. */
@OfKind(RefusalCode.Kind.RULE)
@TextsIn("kit-problems")
public enum ImportErrorCode implements RefusalCode {
    VALUE_REQUIRED,
    VALUE_TOO_LONG,
    VALUE_NOT_ALLOWED,
    VALUE_OUT_OF_RANGE,
    PATTERN_MISMATCH,
    CONTROL_CHARACTER,
    NOT_A_DATE,
    NOT_A_BIRTH_DATE,
    NOT_AN_INTEGER,
    NOT_A_DECIMAL,
    NOT_A_BOOLEAN,
    NOT_A_UUID,
    NOT_UTF8,
    QUOTES_BROKEN,
    LINE_TOO_LONG,
    FIELD_COUNT_WRONG,
    JSON_BROKEN,
    JSON_NOT_FLAT,
    COLUMN_UNKNOWN,
    DUPLICATE_IN_FILE,
    REFERENCE_UNKNOWN,
    ROW_NOT_STORED
}
