package vn.gdnn.curriculum.resource.inspect;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why a file is not taken. */
@TextsIn("resource-problems")
@OfKind(RefusalCode.Kind.RULE)
enum InspectRefusal implements RefusalCode {
    CONTENT_TYPE_NOT_TAKEN,
    CONTENT_TYPE_LIES,
    CONTENT_HIDES_ANOTHER,
    CONTENT_ACTIVE,
    CONTENT_MALFORMED,
    ARCHIVE_UNREADABLE,
    ARCHIVE_TOO_MUCH,
    ARCHIVE_ENTRY_UNSAFE,
    ARCHIVE_NESTED,
    MANIFEST_LIES
}
