package vn.gdnn.reporting.institution;

import vn.gdnn.kit.problem.RefusalCode;

enum InstitutionRefusal implements RefusalCode {
    INSTITUTION_NOT_FOUND(Kind.NOT_FOUND),
    INSTITUTION_CODE_TAKEN(Kind.CONFLICT),
    PROVINCE_NOT_VALID(Kind.RULE),
    CHANGE_BACKDATED(Kind.RULE),
    CHANGE_IN_FUTURE(Kind.RULE);

    private final Kind kind;

    InstitutionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
