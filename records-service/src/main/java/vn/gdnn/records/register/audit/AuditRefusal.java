package vn.gdnn.records.register.audit;

import vn.gdnn.kit.problem.RefusalCode;

/** Why an audit is refused. */
enum AuditRefusal implements RefusalCode {
    AUDIT_NOT_FOUND(Kind.NOT_FOUND),
    AUDIT_NEEDS_WHOLE_COUNTRY(Kind.FORBIDDEN),
    AUDIT_INSTITUTION_UNKNOWN(Kind.RULE);

    private final Kind kind;

    AuditRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
