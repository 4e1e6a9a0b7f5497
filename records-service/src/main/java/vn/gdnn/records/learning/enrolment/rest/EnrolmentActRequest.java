package vn.gdnn.records.learning.enrolment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.enrolment.ActOnEnrolment;
import vn.gdnn.records.learning.enrolment.EnrolmentAct;

/** A decision about an enrolment; without {@code effectiveOn} it takes effect the day it is made. */
record EnrolmentActRequest(
        @NotNull EnrolmentAct.Kind kind,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable @Size(max = 500) String reason) {

    ActOnEnrolment.Decision decision() {
        return new ActOnEnrolment.Decision(
                kind, decisionNumber.strip(), decidedOn, effectiveOn == null ? decidedOn : effectiveOn, reason);
    }
}
