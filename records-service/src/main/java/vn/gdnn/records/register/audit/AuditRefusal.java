package vn.gdnn.records.register.audit;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why an audit is refused. */
enum AuditRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    AUDIT_NOT_FOUND,
    @OfKind(Kind.FORBIDDEN)
    AUDIT_NEEDS_WHOLE_COUNTRY,
    @OfKind(Kind.RULE)
    AUDIT_INSTITUTION_UNKNOWN
}
