package vn.gdnn.records.learning.exemption;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why an exemption is neither granted nor taken back. */
enum ExemptionRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    EXEMPTION_REQUEST_NOT_FOUND,
    @OfKind(Kind.RULE)
    EXEMPTION_ENROLMENT_UNKNOWN,
    @OfKind(Kind.RULE)
    EXEMPTION_DATE_INVALID,
    @OfKind(Kind.RULE)
    EXEMPTION_TWICE,
    @OfKind(Kind.CONFLICT)
    MODULE_PASSED_ALREADY,
    @OfKind(Kind.CONFLICT)
    NOT_EXEMPTED,
    @OfKind(Kind.RULE)
    EXEMPTION_LIMIT_EXCEEDED,
    @OfKind(Kind.RULE)
    EARLIER_RESULT_INVALID
}
