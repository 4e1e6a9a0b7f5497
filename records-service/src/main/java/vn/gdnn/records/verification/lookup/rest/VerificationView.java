package vn.gdnn.records.verification.lookup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.credentials.document.SealStanding;
import vn.gdnn.records.register.entry.Confidence;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.register.entry.OldPaper;
import vn.gdnn.records.verification.lookup.PublicAct;
import vn.gdnn.records.verification.lookup.Standpoint;
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
        @Nullable LocalDate knownOn,
        Instant asOf,
        @Nullable LocalDate knownSince,
        @Nullable Paper diploma,
        @Nullable Correction correction,
        @Nullable Replacement replacement,
        @Nullable Withdrawal revocation,
        @Nullable Recording takenOver,
        @Nullable Reissue reissue,
        @Nullable List<Act> acts) {

    /** The days asked about, where they were. */
    record Days(@Nullable LocalDate on, @Nullable LocalDate knownOn) {}

    /** What a diploma turns out to be. */
    @Schema(name = "VerificationStatus")
    enum Status {
        VALID,
        /** An old paper that a school recorded; this system did not issue it and does not call it valid. */
        TAKEN_OVER,
        CORRECTED,
        REPLACED,
        REVOKED,
        /** Issued, but after the day asked about. */
        NOT_YET_ISSUED,
        /** In the register, but taken down after the day of knowledge asked about. */
        NOT_YET_KNOWN,
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
            BirthDate dateOfBirth,
            String graduationClass,
            String serialNumber,
            String registerNumber,
            LocalDate issuedOn,
            @Nullable String placeOfIssue,
            String decisionNumber,
            @Nullable String signedBy,
            @Nullable String sex,
            @Nullable String trainingMode,

            @Schema(description = "The words on diplomas of a high-quality programme") @Nullable String programmeRemark,

            @Nullable Other replaces,
            @Nullable AsWritten asWritten) {

        private static final String HIGH_QUALITY = "chương trình chất lượng cao";

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
                    found.placeOfIssue(),
                    content.decisionNumber(),
                    found.signedBy(),
                    content.holder().sex(),
                    content.trainingMode(),
                    content.highQuality() ? HIGH_QUALITY : null,
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

    /** Since when the words shown are in force, and by which decision. */
    @JsonInclude(Include.NON_NULL)
    record Correction(
            LocalDate correctedOn,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {

        static @Nullable Correction of(Verification found) {
            var correctedOn = found.correctedOn();
            if (correctedOn == null) {
                return null;
            }
            var decided = decided(found, DiplomaAct.Kind.CORRECTED, correctedOn);
            return new Correction(correctedOn, decided.number(), decided.on());
        }
    }

    /** Since when a new paper is approved; until it is issued this one is in force. */
    record Reissue(LocalDate approvedOn) {}

    /** An act that changed what it says or whether it is in force. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "PublicAct")
    record Act(
            DiplomaAct.Kind kind,
            LocalDate on,
            LocalDate knownSince,
            @Nullable String groundCode,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate effectiveOn) {

        static Act of(PublicAct act) {
            var decided = act.decided();
            return new Act(
                    act.kind(),
                    act.on(),
                    act.knownSince(),
                    act.ground(),
                    decided.number(),
                    decided.on(),
                    decided.effectiveOn());
        }
    }

    private static PublicAct.Decided decided(Verification found, DiplomaAct.Kind kind, @Nullable LocalDate day) {
        return found.last(kind, day).map(PublicAct::decided).orElse(PublicAct.Decided.NOTHING);
    }

    /** Since when another paper is in its place, and which, once that one is issued. */
    @JsonInclude(Include.NON_NULL)
    record Replacement(
            LocalDate replacedOn,
            @Nullable Other by,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {

        static @Nullable Replacement of(@Nullable Withdrawn withdrawal, Verification found) {
            if (!(withdrawal instanceof Withdrawn.Replaced replaced)) {
                return null;
            }
            var decided = decided(found, DiplomaAct.Kind.REPLACED, null);
            return new Replacement(replaced.from(), Other.of(replaced.by()), decided.number(), decided.on());
        }
    }

    /** Since when and why it is valid no more, and by which decision. */
    @JsonInclude(Include.NON_NULL)
    record Withdrawal(
            LocalDate effectiveOn,
            String groundCode,
            String ground,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn) {

        static @Nullable Withdrawal of(@Nullable Withdrawn withdrawal, Verification found, Locale language) {
            var decided = decided(found, DiplomaAct.Kind.REVOKED, null);
            return withdrawal instanceof Withdrawn.Revoked revoked
                    ? new Withdrawal(
                            revoked.from(),
                            revoked.ground().name(),
                            revoked.ground().words(language),
                            decided.number(),
                            decided.on())
                    : null;
        }
    }

    static VerificationView unknown(@Nullable String publicId, Days asked, Instant asOf) {
        return new VerificationView(
                publicId,
                Status.UNKNOWN,
                null,
                null,
                asked.on(),
                asked.knownOn(),
                asOf,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static VerificationView of(
            @Nullable String publicId, Days asked, Instant asOf, Verification found, Standpoint at, Locale language) {
        var withdrawal = found.withdrawnBy(at.on()).orElse(null);
        var reissueOn = found.reissueOn();
        return new VerificationView(
                publicId,
                status(found, at, withdrawal),
                Origin.of(found.origin()),
                found.seal(),
                asked.on(),
                asked.knownOn(),
                asOf,
                found.knownSince(),
                Paper.of(found),
                Correction.of(found),
                Replacement.of(withdrawal, found),
                Withdrawal.of(withdrawal, found, language),
                Recording.of(found.takenOver(), language),
                reissueOn == null || reissueOn.isAfter(at.earlier()) ? null : new Reissue(reissueOn),
                found.acts().stream().map(Act::of).toList());
    }

    private static Status status(Verification found, Standpoint at, @Nullable Withdrawn withdrawal) {
        if (found.knownSince().isAfter(at.knownOn())) {
            return Status.NOT_YET_KNOWN;
        }
        if (!found.isIssuedOn(at.on())) {
            return Status.NOT_YET_ISSUED;
        }
        if (withdrawal != null) {
            return Status.valueOf(withdrawal.status().name());
        }
        if (found.takenOver() != null) {
            return Status.TAKEN_OVER;
        }
        return found.correctedOn() == null ? Status.VALID : Status.CORRECTED;
    }
}
