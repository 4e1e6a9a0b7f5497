package vn.gdnn.kit.imports;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a file is not taken at all. */
@OfKind(RefusalCode.Kind.RULE)
@TextsIn("kit-problems")
enum ImportRefusal implements RefusalCode {
    IMPORT_EMPTY,
    IMPORT_HEADER_UNREADABLE,
    IMPORT_COLUMN_UNKNOWN,
    IMPORT_COLUMN_MISSING,
    IMPORT_COLUMN_TWICE,
    IMPORT_MODE_UNKNOWN
}
