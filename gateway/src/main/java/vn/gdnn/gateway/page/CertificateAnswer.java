package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the training service says about a certificate. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CertificateAnswer(
        @Nullable String publicId,
        @Nullable String status,
        @Nullable LocalDate on,
        @Nullable Paper paper,
        @Nullable LocalDate revokedFrom,
        @Nullable String seal,
        @Nullable Log log) {

    /** What the paper says. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Paper(
            @Nullable String number,
            @Nullable String fullName,
            @Nullable School school,
            @Nullable Issuer issuer,
            @Nullable Training training,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil) {

        @Override
        public String toString() {
            return "Paper"; // names a person
        }
    }

    /** Where the holder works. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record School(@Nullable String name) {}

    /** The body whose key signed it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Issuer(@Nullable String name) {}

    /** What was completed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Training(
            @Nullable String title,
            @Nullable String provider,
            @Nullable List<String> components,
            @Nullable LocalDate completedOn) {}

    /** What the log has of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Log(@Nullable List<Act> acts) {}

    /** Whether an act stands in the log, or for how many seconds it has waited. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Act(@Nullable String standing, @Nullable Long ageSeconds) {}
}
