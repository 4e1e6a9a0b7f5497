package vn.gdnn.records.register.issue.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.issue.IssueOrder;
import vn.gdnn.records.register.issue.OrderIssue;

/**
 * Whose diplomas: those of enrolments or of students named, or all of a recognition decision; with both a list and a
 * decision, who is in both. And their serial numbers.
 */
record IssueJobRequest(
        @Nullable @Size(max = 20_000) List<@NotNull UUID> enrolmentIds,

        @Schema(description = "Numbers of students; the position of a job's error is the place in this list")
        @Nullable @Size(max = 20_000) List<@NotNull @Pattern(regexp = "[A-Za-z0-9._/-]{1,40}") String> studentCodes,

        @Nullable @Size(max = 60) @Pattern(regexp = "\\P{Cntrl}*") String decisionNumber,

        @Schema(description = "Today; where it is left out, the day on which the job issues") @Nullable LocalDate issuedOn,

        @Nullable @Size(min = 1, max = 28) @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*") String serialPrefix,

        @Nullable @Min(1) @Max(12) Integer serialWidth,

        @Nullable UUID blankRangeId,

        @Schema(
                description = "Whether a job that follows makes and signs the PDF of every diploma issued;"
                        + " otherwise each is made when it is first asked for",
                defaultValue = "true")
        @Nullable Boolean documents) {

    OrderIssue.Graduates graduates() {
        return new OrderIssue.Graduates(enrolmentIds, studentCodes);
    }

    IssueOrder order() {
        return new IssueOrder(
                issuedOn,
                decisionNumber == null ? null : decisionNumber.strip(),
                serialPrefix,
                serialWidth,
                blankRangeId,
                documents == null || documents);
    }
}
