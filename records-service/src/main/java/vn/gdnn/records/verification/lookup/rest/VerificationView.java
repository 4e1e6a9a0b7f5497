package vn.gdnn.records.verification.lookup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.SealStanding;
import vn.gdnn.records.register.entry.Confidence;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.register.entry.OldPaper;
import vn.gdnn.records.verification.lookup.TakenOver;
import vn.gdnn.records.verification.lookup.Verification;
import vn.gdnn.records.verification.lookup.Withdrawn;

/** The answer to whoever holds the paper. */
@JsonInclude(Include.NON_NULL)
record VerificationView(
        @Nullable String publicId,
        Status status,
        @Nullable Origin origin,
        @Nullable SealStanding seal,
        @Nullable LocalDate on,
        Instant asOf,
        @Nullable Paper diploma,
        @Nullable Correction correction,
        @Nullable Replacement replacement,
        @Nullable Withdrawal revocation,
        @Nullable Recording takenOver) {

    /** What a diploma turns out to be. */
    @Schema(name = "VerificationStatus")
    enum Status {
        VALID,
        /** An old paper that a school recorded; this system did not issue it and does not call it valid. */
        TAKEN_OVER,
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
            @Nullable String qualification,
            @Nullable String level,
            String institutionName,
            String occupationName,
            @Nullable String occupationCode,
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
            @Nullable Other replaces,
            @Nullable AsWritten asWritten) {

        static Paper of(Verification found) {
            var content = found.content();
            var level = content.level();
            return new Paper(
                    content.qualification(),
                    level == null ? null : level.name(),
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
                    Other.of(found.replaces()),
                    AsWritten.of(content.oldPaper()));
        }

        @Override
        public String toString() {
            return "Paper";
        }
    }

    /** An old paper's own words, quoted: they name neither the issuer nor the level for the register. */
    @JsonInclude(Include.NON_NULL)
    record AsWritten(@Nullable String school, String qualification) {

        static @Nullable AsWritten of(@Nullable OldPaper paper) {
            return paper == null ? null : new AsWritten(paper.schoolAsWritten(), paper.qualificationAsWritten());
        }
    }

    /** Which school recorded an old paper, since when the register knows it, and from what it was recorded. */
    record Recording(
            String institution, String recordedBy, LocalDate recordedOn, Confidence confidence, String source) {

        static @Nullable Recording of(@Nullable TakenOver takenOver, Locale language) {
            return takenOver == null
                    ? null
                    : new Recording(
                            takenOver.institution(),
                            takenOver.paper().recordedBy(),
                            takenOver.on(),
                            takenOver.paper().confidence(),
                            takenOver.paper().confidence().words(language));
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

        static @Nullable Replacement of(@Nullable Withdrawn withdrawal) {
            return withdrawal instanceof Withdrawn.Replaced replaced
                    ? new Replacement(replaced.from(), Other.of(replaced.by()))
                    : null;
        }
    }

    /** Since when and why it is valid no more. */
    record Withdrawal(LocalDate effectiveOn, String groundCode, String ground) {

        static @Nullable Withdrawal of(@Nullable Withdrawn withdrawal, Locale language) {
            return withdrawal instanceof Withdrawn.Revoked revoked
                    ? new Withdrawal(
                            revoked.from(),
                            revoked.ground().name(),
                            revoked.ground().words(language))
                    : null;
        }
    }

    static VerificationView unknown(@Nullable String publicId, @Nullable LocalDate on, Instant asOf) {
        return new VerificationView(publicId, Status.UNKNOWN, null, null, on, asOf, null, null, null, null, null);
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
                status(found, withdrawal),
                Origin.of(found.origin()),
                found.seal(),
                on,
                asOf,
                Paper.of(found),
                correctedOn == null ? null : new Correction(correctedOn),
                Replacement.of(withdrawal),
                Withdrawal.of(withdrawal, language),
                Recording.of(found.takenOver(), language));
    }

    private static Status status(Verification found, @Nullable Withdrawn withdrawal) {
        if (withdrawal != null) {
            return Status.valueOf(withdrawal.status().name());
        }
        if (found.takenOver() != null) {
            return Status.TAKEN_OVER;
        }
        return found.correctedOn() == null ? Status.VALID : Status.CORRECTED;
    }
}
