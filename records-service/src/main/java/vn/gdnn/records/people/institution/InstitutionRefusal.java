package vn.gdnn.records.people.institution;

import vn.gdnn.kit.problem.RefusalCode;

/** Why somebody may not act for an institution. */
enum InstitutionRefusal implements RefusalCode {
    ASSIGNMENT_DECISION_REQUIRED(Kind.RULE);

    private final Kind kind;

    InstitutionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
