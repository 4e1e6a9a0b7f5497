package vn.gdnn.curriculum.publication;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

/** Why a request for what is published is declined. */
public enum CaseRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    CASE_OBJECT_UNKNOWN,
    @OfKind(Kind.MALFORMED)
    CASE_UUID_INVALID,
    @OfKind(Kind.MALFORMED)
    CASE_SORT_INVALID,
    @OfKind(Kind.MALFORMED)
    CASE_FIELD_INVALID,
    @OfKind(Kind.MALFORMED)
    CASE_FILTER_INVALID,
    @OfKind(Kind.MALFORMED)
    CASE_PAGE_INVALID
}
