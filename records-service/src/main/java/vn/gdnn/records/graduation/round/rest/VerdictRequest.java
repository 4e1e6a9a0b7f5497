package vn.gdnn.records.graduation.round.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.round.JudgeCandidate;
import vn.gdnn.records.learning.grading.GraduationClass;

/** In, or out with a reason; a class for year-based training only. */
record VerdictRequest(
        @NotNull Boolean included,

        @Nullable @Size(max = 1000) String reason,

        @Nullable GraduationClass graduationClass) {

    JudgeCandidate.Verdict verdict() {
        return new JudgeCandidate.Verdict(included, reason == null ? null : reason.strip(), graduationClass);
    }
}
