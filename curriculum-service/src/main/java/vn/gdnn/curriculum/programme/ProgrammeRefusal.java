package vn.gdnn.curriculum.programme;

import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

enum ProgrammeRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    PROGRAMME_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    PROGRAMME_CODE_TAKEN,
    @OfKind(Kind.RULE)
    PROGRAMME_CODE_FIXED,
    @OfKind(Kind.CONFLICT)
    PROGRAMME_NOT_EDITABLE,
    @OfKind(Kind.CONFLICT)
    PROGRAMME_NOT_DRAFT,
    @OfKind(Kind.CONFLICT)
    PROGRAMME_NOT_SUBMITTED,
    @OfKind(Kind.CONFLICT)
    PROGRAMME_NOT_APPROVED,
    @OfKind(Kind.CONFLICT)
    PROGRAMME_ALREADY_RETIRED,
    @OfKind(Kind.CONFLICT)
    VERSION_IN_PREPARATION,
    @OfKind(Kind.FORBIDDEN)
    REVIEWER_IS_SUBMITTER,
    @OfKind(Kind.FORBIDDEN)
    REVIEWER_IS_AUTHOR,
    @OfKind(Kind.CONFLICT)
    APPRAISAL_MISSING,
    @OfKind(Kind.CONFLICT)
    APPRAISAL_NOT_PASSED,
    @OfKind(Kind.CONFLICT)
    APPRAISAL_WITHOUT_EVIDENCE,
    @OfKind(Kind.RULE)
    DECISION_BEFORE_MEETING,
    @OfKind(Kind.RULE)
    DECISION_IN_FUTURE,
    @OfKind(Kind.RULE)
    IN_FORCE_BEFORE_DECISION,
    @OfKind(Kind.RULE)
    RETIRED_BEFORE_IN_FORCE,
    @OfKind(Kind.RULE)
    RETIREMENT_TOO_FAR_AHEAD;

    /** That a version is not where it had to be. */
    static ProgrammeRefusal not(ProgrammeStatus needed) {
        return switch (needed) {
            case DRAFT, RETURNED -> PROGRAMME_NOT_DRAFT;
            case SUBMITTED -> PROGRAMME_NOT_SUBMITTED;
            case APPROVED, SUPERSEDED, RETIRED -> PROGRAMME_NOT_APPROVED;
        };
    }
}
