package vn.gdnn.records.round.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.grading.GraduationClass;
import vn.gdnn.records.round.JudgeCandidate;

/** In, or out with a reason; a class for year-based training only. */
record VerdictRequest(
        @NotNull Boolean included,

        @Nullable @Size(max = 1000) String reason,

        @Nullable GraduationClass graduationClass) {

    JudgeCandidate.Verdict verdict() {
        return new JudgeCandidate.Verdict(included, reason == null ? null : reason.strip(), graduationClass);
    }
}
