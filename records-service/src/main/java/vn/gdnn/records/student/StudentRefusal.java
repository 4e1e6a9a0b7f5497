package vn.gdnn.records.student;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a student's record is refused. */
enum StudentRefusal implements RefusalCode {
    STUDENT_NOT_FOUND(Kind.NOT_FOUND),
    STUDENT_CODE_TAKEN(Kind.CONFLICT),
    DATE_OF_BIRTH_IN_FUTURE(Kind.RULE);

    private final Kind kind;

    StudentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
