package vn.gdnn.reporting.institution;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum InstitutionRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    INSTITUTION_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    INSTITUTION_CODE_TAKEN,
    @OfKind(Kind.RULE)
    PROVINCE_NOT_VALID,
    @OfKind(Kind.RULE)
    CHANGE_BACKDATED,
    @OfKind(Kind.RULE)
    CHANGE_IN_FUTURE,
    @OfKind(Kind.RULE)
    REFORM_NEEDS_SECOND_PERSON
}
