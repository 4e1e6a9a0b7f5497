package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the records service says about a public id. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VerificationAnswer(
        @Nullable String status,
        @Nullable OffsetDateTime asOf,
        @Nullable Diploma diploma,
        @Nullable Revocation revocation) {

    /** The diploma as the register shows it to anyone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Diploma(
            @Nullable String qualification,
            @Nullable String institutionName,
            @Nullable String occupationName,
            @Nullable String occupationCode,
            @Nullable String fullName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String graduationClass,
            @Nullable String serialNumber,
            @Nullable String registerNumber,
            @Nullable LocalDate issuedOn,
            @Nullable String decisionNumber,
            @Nullable String signedBy) {

        @Override
        public String toString() {
            return "Diploma"; // names a person
        }
    }

    /** Since when and why the diploma is not in force. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Revocation(
            @Nullable LocalDate effectiveOn, @Nullable String ground) {}
}
