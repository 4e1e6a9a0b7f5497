package vn.gdnn.records.verification.rest;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.verification.Verification;

/** The answer to whoever holds the paper. */
@JsonInclude(Include.NON_NULL)
record VerificationView(
        @Nullable String publicId,
        Status status,
        @Nullable LocalDate on,
        Instant asOf,
        @Nullable Paper diploma,
        @Nullable Withdrawal revocation) {

    /** What a diploma turns out to be. */
    enum Status {
        VALID,
        REVOKED,
        UNKNOWN
    }

    /** What the paper shows. */
    record Paper(
            String qualification,
            String level,
            String institutionName,
            String occupationName,
            String occupationCode,
            String fullName,
            LocalDate dateOfBirth,
            String graduationClass,
            String serialNumber,
            String registerNumber,
            LocalDate issuedOn,
            String decisionNumber,
            @Nullable String signedBy) {

        static Paper of(Verification found) {
            var content = found.content();
            return new Paper(
                    content.qualification(),
                    content.level(),
                    content.institutionName(),
                    content.occupation().name(),
                    content.occupation().code(),
                    content.holder().fullName(),
                    content.holder().dateOfBirth(),
                    content.graduationClass(),
                    found.numbers().serialNumber(),
                    found.numbers().registerNumber(),
                    found.issuedOn(),
                    content.decisionNumber(),
                    found.signedBy());
        }

        @Override
        public String toString() {
            return "Paper";
        }
    }

    /** Since when and why it is valid no more. */
    record Withdrawal(LocalDate effectiveOn, String groundCode, String ground) {

        static Withdrawal of(Verification found, Locale language) {
            var ground = requireNonNull(found.ground());
            return new Withdrawal(requireNonNull(found.revokedFrom()), ground.name(), ground.words(language));
        }
    }

    static VerificationView unknown(@Nullable String publicId, @Nullable LocalDate on, Instant asOf) {
        return new VerificationView(publicId, Status.UNKNOWN, on, asOf, null, null);
    }

    static VerificationView of(
            @Nullable String publicId,
            @Nullable LocalDate on,
            Instant asOf,
            Verification found,
            LocalDate day,
            Locale language) {
        var revoked = found.isRevokedOn(day);
        return new VerificationView(
                publicId,
                revoked ? Status.REVOKED : Status.VALID,
                on,
                asOf,
                Paper.of(found),
                revoked ? Withdrawal.of(found, language) : null);
    }
}
