package vn.gdnn.records.graduation.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.graduation.recognition.Condition;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GraduationClass;

/** A candidate as the council sees one: each condition with its evidence, and what the council said. */
public record Candidate(
        UUID enrolmentId,
        String institution,
        Person student,
        boolean qualified,
        Result result,
        List<Condition> conditions,
        boolean included,
        @Nullable String reason) {

    public Candidate {
        conditions = List.copyOf(conditions);
    }

    /** Who it is. */
    @Schema(name = "CandidatePerson")
    public record Person(UUID id, String code, String fullName) {}

    /**
     * Average and class by the rules named: the class the average reached, the one given, and why it is lower. The class of
     * year-based training is entered by the council, every other class is computed.
     */
    @Schema(name = "CandidateResult")
    public record Result(
            @Nullable BigDecimal average,
            @Nullable GraduationClass classReached,
            @Nullable GraduationClass graduationClass,
            List<Classification.Reason> loweredFor,
            boolean classEntered,
            String ruleSet) {

        public Result {
            loweredFor = List.copyOf(loweredFor);
        }
    }
}
