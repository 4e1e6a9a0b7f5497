package vn.gdnn.curriculum.appraisal;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;

@OfKind(RefusalCode.Kind.RULE)
enum AppraisalRefusal implements RefusalCode {
    @OfKind(Kind.NOT_FOUND)
    APPRAISAL_NOT_FOUND,
    @OfKind(Kind.NOT_FOUND)
    APPRAISAL_PAPER_NOT_FOUND,
    @OfKind(Kind.CONFLICT)
    APPRAISAL_RECORDED,
    @OfKind(Kind.CONFLICT)
    APPRAISAL_OUTDATED,
    @OfKind(Kind.FORBIDDEN)
    RECORDER_IS_WRITER,
    COUNCIL_HAS_WRITER,
    COUNCIL_INCOMPLETE,
    COUNCIL_ACCOUNT_TWICE,
    VOTES_TOO_MANY,
    CONCLUSION_OUTVOTED,
    MEETING_BEFORE_SUBMISSION,
    MEETING_IN_FUTURE,
    REMARK_PATH_UNKNOWN,
    APPRAISAL_PAPERS_TOO_MANY
}
