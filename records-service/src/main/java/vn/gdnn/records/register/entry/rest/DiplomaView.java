package vn.gdnn.records.register.entry.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaDetails;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.register.entry.DiplomaStatus;
import vn.gdnn.records.register.entry.Due;

/** An entry of the register. */
record DiplomaView(
        UUID id,
        String institution,
        String publicId,
        String verifyUrl,
        DiplomaStatus status,
        DiplomaOrigin origin,
        UUID studentId,
        @Nullable UUID enrolmentId,
        String serialNumber,
        String registerNumber,
        List<DiplomaDetails.UsedBlank> blanks,
        DiplomaContent content,
        LocalDate recognisedOn,
        DiplomaDetails.@Nullable Signature signature,
        @Nullable LocalDate issuedOn,
        List<Act> acts,
        DiplomaDetails.Aftermath aftermath,
        @Nullable Due due) {

    /** An act on it, oldest first. */
    @Schema(name = "DiplomaAct")
    record Act(
            DiplomaAct.Kind kind,
            LocalDate actedOn,
            String actor,
            @Nullable String actorTitle,
            @Nullable String groundCode,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable String reference,
            int contentVersion,
            @Nullable Instant recordedAt) {

        static Act of(DiplomaAct act) {
            var basis = act.basis();
            return new Act(
                    act.kind(),
                    act.actedOn(),
                    act.actor().name(),
                    act.actorTitle(),
                    basis.ground(),
                    basis.decisionNumber(),
                    basis.decidedOn(),
                    basis.effectiveOn(),
                    basis.reference(),
                    act.contentVersion(),
                    act.recordedAt());
        }
    }

    static DiplomaView of(DiplomaDetails diploma, String publicUrl) {
        var entry = diploma.entry();
        return new DiplomaView(
                entry.id(),
                entry.institution(),
                entry.publicId(),
                publicUrl + "/verify/" + entry.publicId(),
                entry.status(),
                entry.origin(),
                entry.student(),
                entry.enrolment(),
                diploma.numbers().serialNumber(),
                diploma.numbers().registerNumber(),
                diploma.blanks(),
                diploma.content(),
                diploma.recognisedOn(),
                diploma.signature(),
                diploma.issuedOn(),
                diploma.acts().stream().map(Act::of).toList(),
                diploma.aftermath(),
                diploma.due());
    }
}
