package vn.gdnn.curriculum.resource.file;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why an upload does not begin or go on, and why a file is not given. */
@TextsIn("resource-problems")
public enum UploadRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    UPLOAD_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    UPLOAD_OFFSET_DIFFERS,
    @OfKind(Kind.CONFLICT)
    UPLOAD_BUSY,
    @OfKind(Kind.CONFLICT)
    UPLOADS_TOO_MANY,
    @OfKind(Kind.CONFLICT)
    RESOURCE_FILE_NAME_TAKEN,
    @OfKind(Kind.CONFLICT)
    RESOURCE_FILES_FIXED,
    @OfKind(Kind.CHECKSUM)
    UPLOAD_CHECKSUM_DIFFERS,
    @OfKind(Kind.RULE)
    UPLOAD_CHECKSUM_UNREADABLE,
    @OfKind(Kind.RULE)
    UPLOAD_METADATA_UNREADABLE,
    @OfKind(Kind.STALE)
    UPLOAD_PROTOCOL_UNKNOWN,
    @OfKind(Kind.TOO_LARGE)
    UPLOAD_TOO_LARGE,
    @OfKind(Kind.TOO_LARGE)
    UPLOAD_PART_TOO_LARGE,
    @OfKind(Kind.NOT_FOUND)
    RESOURCE_FILE_NOT_FOUND,
    @OfKind(Kind.GONE)
    RESOURCE_TAKEN_DOWN,
    @OfKind(Kind.RANGE)
    RANGE_OUTSIDE_OF_FILE
}
