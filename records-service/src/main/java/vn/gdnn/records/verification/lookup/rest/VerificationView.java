package vn.gdnn.records.verification.lookup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.verification.lookup.Verification;

/** The answer to whoever holds the paper. */
@JsonInclude(Include.NON_NULL)
record VerificationView(
        @Nullable String publicId,
        Status status,
        @Nullable Origin origin,
        @Nullable LocalDate on,
        Instant asOf,
        @Nullable Paper diploma,
        @Nullable Correction correction,
        @Nullable Replacement replacement,
        @Nullable Withdrawal revocation) {

    /** What a diploma turns out to be. */
    @Schema(name = "VerificationStatus")
    enum Status {
        VALID,
        CORRECTED,
        REPLACED,
        REVOKED,
        UNKNOWN
    }

    /** Whether the register issued it, or took its entry over from a register of paper. */
    enum Origin {
        REGISTERED,
        DIGITISED;

        static Origin of(DiplomaOrigin origin) {
            return origin == DiplomaOrigin.DIGITISED ? DIGITISED : REGISTERED;
        }
    }

    /** What the paper shows, and which earlier one it replaces. */
    @JsonInclude(Include.NON_NULL)
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
            @Nullable String signedBy,
            @Nullable String sex,
            @Nullable String trainingMode,
            @Nullable Other replaces) {

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
                    found.signedBy(),
                    content.holder().sex(),
                    content.trainingMode(),
                    Other.of(found.replaces()));
        }

        @Override
        public String toString() {
            return "Paper";
        }
    }

    /** Another paper by the numbers printed on it; its public id is for its holder to show. */
    record Other(String serialNumber, String registerNumber) {

        static @Nullable Other of(@Nullable DiplomaNumbers numbers) {
            return numbers == null ? null : new Other(numbers.serialNumber(), numbers.registerNumber());
        }
    }

    /** Since when the words shown are in force. */
    record Correction(LocalDate correctedOn) {}

    /** Since when another paper is in its place, and which, once that one is issued. */
    @JsonInclude(Include.NON_NULL)
    record Replacement(LocalDate replacedOn, @Nullable Other by) {

        static @Nullable Replacement of(Verification.@Nullable Withdrawal withdrawal) {
            return withdrawal == null || withdrawal.ground() != null
                    ? null
                    : new Replacement(withdrawal.from(), Other.of(withdrawal.replacedBy()));
        }
    }

    /** Since when and why it is valid no more. */
    record Withdrawal(LocalDate effectiveOn, String groundCode, String ground) {

        static @Nullable Withdrawal of(Verification.@Nullable Withdrawal withdrawal, Locale language) {
            var ground = withdrawal == null ? null : withdrawal.ground();
            return withdrawal == null || ground == null
                    ? null
                    : new Withdrawal(withdrawal.from(), ground.name(), ground.words(language));
        }
    }

    static VerificationView unknown(@Nullable String publicId, @Nullable LocalDate on, Instant asOf) {
        return new VerificationView(publicId, Status.UNKNOWN, null, on, asOf, null, null, null, null);
    }

    static VerificationView of(
            @Nullable String publicId,
            @Nullable LocalDate on,
            Instant asOf,
            Verification found,
            LocalDate day,
            Locale language) {
        var withdrawal = found.withdrawnBy(day).orElse(null);
        var correctedOn = found.correctedOn();
        return new VerificationView(
                publicId,
                status(withdrawal, correctedOn),
                Origin.of(found.origin()),
                on,
                asOf,
                Paper.of(found),
                correctedOn == null ? null : new Correction(correctedOn),
                Replacement.of(withdrawal),
                Withdrawal.of(withdrawal, language));
    }

    private static Status status(Verification.@Nullable Withdrawal withdrawal, @Nullable LocalDate correctedOn) {
        if (withdrawal != null) {
            return withdrawal.ground() == null ? Status.REPLACED : Status.REVOKED;
        }
        return correctedOn == null ? Status.VALID : Status.CORRECTED;
    }
}
