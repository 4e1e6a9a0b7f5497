package vn.gdnn.records.people.student;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a student's record is refused. */
public enum StudentRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    STUDENT_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    STUDENT_CODE_TAKEN,
    @OfKind(Kind.CONFLICT)
    STUDENT_MERGED,
    @OfKind(Kind.NOT_FOUND)
    STUDENT_NOT_KNOWN_THEN,
    @OfKind(Kind.RULE)
    DATE_OF_BIRTH_IN_FUTURE,
    @OfKind(Kind.RULE)
    CHANGE_DOCUMENT_REQUIRED,
    @OfKind(Kind.RULE)
    CHANGE_DOCUMENT_DATE_INVALID,
    @OfKind(Kind.MALFORMED)
    SEARCH_EMPTY,
    @OfKind(Kind.RULE)
    MERGE_WITH_ITSELF,
    @OfKind(Kind.CONFLICT)
    MERGE_NOT_DONE,
    @OfKind(Kind.CONFLICT)
    STUDENT_HAS_RECORDS
}
