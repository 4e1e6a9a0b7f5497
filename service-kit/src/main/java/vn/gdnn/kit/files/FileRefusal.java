package vn.gdnn.kit.files;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a file is not kept or not given. */
@TextsIn("kit-problems")
enum FileRefusal implements RefusalCode {
    @OfKind(Kind.TOO_LARGE)
    FILE_TOO_LARGE,
    @OfKind(Kind.RULE)
    FILE_TYPE_UNKNOWN,
    @OfKind(Kind.RULE)
    FILE_TYPE_DIFFERS,
    @OfKind(Kind.RULE)
    FILE_INFECTED,
    @OfKind(Kind.GONE)
    FILE_LOST,
    @OfKind(Kind.UNAVAILABLE)
    FILE_SCANNER_UNREACHABLE,
    @OfKind(Kind.UNAVAILABLE)
    FILES_NOT_KEPT
}
