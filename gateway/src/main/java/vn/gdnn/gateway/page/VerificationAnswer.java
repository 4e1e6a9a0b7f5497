package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the records service says about a diploma. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VerificationAnswer(
        @Nullable String publicId,
        @Nullable String status,
        @Nullable String seal,
        @Nullable LocalDate on,
        @Nullable OffsetDateTime asOf,
        @Nullable Diploma diploma,
        @Nullable Correction correction,
        @Nullable Replacement replacement,
        @Nullable Revocation revocation,
        @Nullable TakenOver takenOver) {

    /** The diploma as the register shows it to anyone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Diploma(
            @Nullable String qualification,
            @Nullable String institutionName,
            @Nullable String occupationName,
            @Nullable String occupationCode,
            @Nullable String fullName,
            @Nullable BirthDate dateOfBirth,
            @Nullable String graduationClass,
            @Nullable String serialNumber,
            @Nullable String registerNumber,
            @Nullable LocalDate issuedOn,
            @Nullable String decisionNumber,
            @Nullable String signedBy,
            @Nullable String sex,
            @Nullable String trainingMode,
            @Nullable String programmeRemark,
            @Nullable Numbers replaces,
            @Nullable AsWritten asWritten) {

        @Override
        public String toString() {
            return "Diploma"; // names a person
        }
    }

    /** An old paper's own words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AsWritten(
            @Nullable String school, @Nullable String qualification) {}

    /** Which school recorded an old paper, when, and from what. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TakenOver(
            @Nullable String recordedBy,
            @Nullable LocalDate recordedOn,
            @Nullable String source) {}

    /** Another paper, by what is printed on it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Numbers(
            @Nullable String serialNumber, @Nullable String registerNumber) {}

    /** Since when the words shown are in force, and by which decision. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Correction(
            @Nullable LocalDate correctedOn,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {}

    /** Since when another paper is in its place, and which. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Replacement(
            @Nullable LocalDate replacedOn, @Nullable Numbers by) {}

    /** Since when and why the diploma is not in force. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Revocation(
            @Nullable LocalDate effectiveOn,
            @Nullable String ground,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {}
}
