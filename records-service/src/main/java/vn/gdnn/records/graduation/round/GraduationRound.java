package vn.gdnn.records.graduation.round;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.recognition.Decision;
import vn.gdnn.records.people.institution.Signer;

/** A round as it stands. */
public record GraduationRound(
        UUID id,
        long version,
        String institution,
        RoundStatus status,
        RoundPlan plan,
        @Nullable UUID job,
        Counts candidates,
        @Nullable RoundDecision decision) {

    /** Candidates judged so far, those without an open condition, and of these those the council left in. */
    @Schema(name = "CandidateCounts")
    public record Counts(int judged, int qualified, int included) {}

    /** The council's minutes and the decision that recognises, by the head or a deputy assigned by a decision. */
    public record RoundDecision(
            String minutesNumber,
            LocalDate minutesOn,
            String decisionNumber,
            LocalDate decidedOn,
            String signerName,
            String signerTitle,
            @Nullable String assignmentDecision) {

        /** The decision without the council's minutes. */
        Decision recognising() {
            return new Decision(decisionNumber, decidedOn);
        }

        /** The same under the name and title that the school has on record. */
        RoundDecision signedBy(Signer signer) {
            return new RoundDecision(
                    minutesNumber,
                    minutesOn,
                    decisionNumber,
                    decidedOn,
                    signer.fullName(),
                    signer.title(),
                    signer.assignmentDecision());
        }
    }
}
