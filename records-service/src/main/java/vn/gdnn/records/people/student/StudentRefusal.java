package vn.gdnn.records.people.student;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a student's record is refused. */
enum StudentRefusal implements RefusalCode {
    STUDENT_NOT_FOUND(Kind.NOT_FOUND),
    STUDENT_CODE_TAKEN(Kind.CONFLICT),
    STUDENT_MERGED(Kind.CONFLICT),
    STUDENT_NOT_KNOWN_THEN(Kind.NOT_FOUND),
    DATE_OF_BIRTH_IN_FUTURE(Kind.RULE),
    CHANGE_DOCUMENT_REQUIRED(Kind.RULE),
    CHANGE_DOCUMENT_DATE_INVALID(Kind.RULE),
    SEARCH_EMPTY(Kind.MALFORMED),
    MERGE_WITH_ITSELF(Kind.RULE),
    MERGE_NOT_DONE(Kind.CONFLICT);

    private final Kind kind;

    StudentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
