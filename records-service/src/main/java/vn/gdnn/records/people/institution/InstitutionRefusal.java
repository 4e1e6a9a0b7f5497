package vn.gdnn.records.people.institution;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why somebody may not act for an institution. */
enum InstitutionRefusal implements RefusalCode {
    @OfKind(Kind.RULE)
    ASSIGNMENT_DECISION_REQUIRED,
    @OfKind(Kind.RULE)
    SIGNER_UNKNOWN,
    @OfKind(Kind.RULE)
    SIGNER_DIFFERS,
    @OfKind(Kind.RULE)
    SIGNER_DATES_INVALID,
    @OfKind(Kind.NOT_FOUND)
    INSTITUTION_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    PREDECESSOR_TAKEN,
    @OfKind(Kind.RULE)
    PREDECESSOR_DAYS_INVALID
}
