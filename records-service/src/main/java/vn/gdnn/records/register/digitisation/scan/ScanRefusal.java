package vn.gdnn.records.register.digitisation.scan;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a scan is not kept or not given. */
enum ScanRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    OLD_PAPER_NOT_FOUND,
    @OfKind(Kind.NOT_FOUND)
    SCAN_NOT_FOUND,
    @OfKind(Kind.TOO_LARGE)
    SCAN_TOO_LARGE,
    @OfKind(Kind.RULE)
    SCAN_TYPE_UNKNOWN,
    @OfKind(Kind.RULE)
    SCAN_TYPE_DIFFERS,
    @OfKind(Kind.CONFLICT)
    SCAN_REPLACED_ALREADY
}
