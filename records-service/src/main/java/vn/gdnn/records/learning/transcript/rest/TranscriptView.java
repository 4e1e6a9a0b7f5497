package vn.gdnn.records.learning.transcript.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;
import vn.gdnn.records.learning.grading.LetterGrade;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.result.AttemptKind;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.transcript.Remark;
import vn.gdnn.records.learning.transcript.Transcript;
import vn.gdnn.records.learning.transcript.TranscriptLine;

/** A transcript; {@code gpa} is on the 4-point scale for CREDIT, {@code average10} on the 10-point one for YEAR_BASED. */
record TranscriptView(
        UUID enrolmentId,
        String ruleSet,
        List<Module> modules,
        int creditsEarned,
        int creditsRequired,
        int resits,
        int creditsRestudied,
        @Nullable BigDecimal gpa,
        @Nullable BigDecimal average10,
        @Nullable Standing classification) {

    /** A module and the result that counts. */
    record Module(
            String code,
            String name,
            int credits,
            boolean compulsory,
            boolean condition,
            @Nullable String electiveGroup,
            int attempts,
            @Nullable BigDecimal score10,
            @Nullable LetterGrade letter,
            boolean passed,
            @Nullable Remark remark,
            AttemptKind hardest,
            @Nullable ExemptedModule exemption) {

        static Module of(TranscriptLine line) {
            var module = line.module();
            return new Module(
                    module.code(),
                    module.name(),
                    module.credits(),
                    module.compulsory(),
                    module.condition(),
                    module.electiveGroup(),
                    line.attempts(),
                    line.score10(),
                    line.letter(),
                    line.passed(),
                    line.remark(),
                    line.hardest(),
                    line.exemption());
        }
    }

    /** The class so far, the one its average reached, and why it is lower. */
    @Schema(name = "TranscriptStanding")
    record Standing(
            GraduationClass code,
            String name,
            GraduationClass reached,
            boolean downgraded,
            List<Classification.Reason> reasons) {

        static Standing of(Classification reached) {
            return new Standing(
                    reached.graduationClass(),
                    reached.graduationClass().words(),
                    reached.reached(),
                    reached.lowered(),
                    reached.reasons());
        }
    }

    static TranscriptView of(Transcript transcript) {
        var byCredit = transcript.rules().mode() == StudyMode.CREDIT;
        var reached = transcript.classification();
        return new TranscriptView(
                transcript.enrolment(),
                transcript.rules().name(),
                transcript.lines().stream().map(Module::of).toList(),
                transcript.creditsEarned(),
                transcript.creditsRequired(),
                transcript.resits(),
                transcript.setbacks().restudied().credits(),
                byCredit ? transcript.average() : null,
                byCredit ? null : transcript.average(),
                reached == null ? null : Standing.of(reached));
    }
}
