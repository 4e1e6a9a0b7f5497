package vn.gdnn.records.learning.enrolment.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.gdnn.records.learning.enrolment.Intake;
import vn.gdnn.records.learning.grading.StudyMode;

/** Who begins what, and when; {@code cohort} is the year of the intake. */
record EnrolmentRequest(
        @NotBlank @Size(max = 40) String studentCode,
        @NotBlank @Size(max = 40) String programmeCode,
        @NotNull StudyMode studyMode,
        @Min(1970) @Max(2199) int cohort,
        @NotNull LocalDate enrolledOn) {

    Intake intake() {
        return new Intake(studyMode, cohort, enrolledOn);
    }
}
