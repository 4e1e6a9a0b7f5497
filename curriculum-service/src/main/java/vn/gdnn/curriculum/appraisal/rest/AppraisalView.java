package vn.gdnn.curriculum.appraisal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.appraisal.Appraisal;
import vn.gdnn.curriculum.council.Conclusion;
import vn.gdnn.curriculum.council.CouncilMember;
import vn.gdnn.curriculum.council.Remark;

/**
 * What a council said of a version of a programme as it was submitted.
 *
 * @param submission which submission of the version, counted from 1
 */
record AppraisalView(
        UUID id,
        UUID programme,
        int submission,
        String minutesNumber,
        LocalDate metOn,
        Conclusion conclusion,
        int votesFor,
        int votesAgainst,
        List<CouncilMember> members,
        List<Remark> remarks,
        Instant recordedAt) {

    static AppraisalView of(Appraisal appraisal) {
        var facts = appraisal.facts();
        return new AppraisalView(
                appraisal.id(),
                appraisal.programme(),
                appraisal.submission(),
                facts.minutesNumber(),
                facts.metOn(),
                facts.conclusion(),
                facts.vote().votesFor(),
                facts.vote().votesAgainst(),
                facts.members(),
                facts.remarks(),
                appraisal.recordedAt());
    }
}
