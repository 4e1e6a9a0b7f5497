package vn.gdnn.curriculum.programme.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.council.AppraisalStanding;
import vn.gdnn.curriculum.occupation.Level;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.curriculum.syllabus.DigitalProfile;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.curriculum.syllabus.Entry;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** A version of a programme: the fields of the request, and how far it has come. */
record ProgrammeView(
        UUID id,
        UUID programmeId,
        int version,
        String institution,
        ProgrammeStatus status,
        String code,
        String name,
        String occupationCode,
        Level level,
        Entry entry,
        int durationMonths,
        int credits,
        boolean highQuality,
        @JsonUnwrapped DigitalProfile digital,
        List<ProgrammeModule> modules,
        List<LearningOutcome> outcomes,
        List<ElectiveGroup> electiveGroups,
        int frameworkVersion,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        AppraisalStanding appraisal,
        @Nullable Approval approval,
        @Nullable LocalDate retiredOn) {

    /** The decision of approval. */
    record Approval(String decisionNumber, LocalDate decidedOn, LocalDate inForceFrom) {

        static @Nullable Approval of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new Approval(decision.number(), decision.decidedOn(), decision.inForceFrom());
        }
    }

    static ProgrammeView of(Programme programme) {
        var outline = programme.syllabus().outline();
        var content = programme.syllabus().content();
        return new ProgrammeView(
                programme.id(),
                programme.programmeId(),
                programme.number(),
                programme.institution(),
                programme.status(),
                outline.code(),
                outline.name(),
                outline.occupationCode(),
                outline.level(),
                outline.entry(),
                outline.durationMonths(),
                outline.credits(),
                outline.highQuality(),
                programme.syllabus().digital(),
                content.modules(),
                content.outcomes(),
                content.electiveGroups(),
                programme.frameworkVersion(),
                programme.submittedAt(),
                programme.returnReason(),
                AppraisalStanding.of(programme.appraised()),
                Approval.of(programme.decision()),
                programme.retiredOn());
    }
}
