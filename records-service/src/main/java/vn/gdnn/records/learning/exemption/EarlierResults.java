package vn.gdnn.records.learning.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Results that the same person reached in another enrolment at the same school. */
@ApplicationScoped
class EarlierResults {

    private final Enrolments enrolments;
    private final Transcripts transcripts;

    EarlierResults(Enrolments enrolments, Transcripts transcripts) {
        this.enrolments = enrolments;
        this.transcripts = transcripts;
    }

    private Enrolment find(UUID enrolment) {
        return enrolments.findByIdOptional(enrolment).orElseThrow(() -> CheckExemption.unknown(enrolment));
    }

    /** The passed result with its score, or EARLIER_RESULT_INVALID. */
    ExemptedModule.Earlier require(UUID enrolment, UUID earlierEnrolment, String moduleCode) {
        var earlier = find(earlierEnrolment);
        var samePerson = earlier.student().equals(find(enrolment).student());
        return transcripts.read(earlier).lines().stream()
                .filter(line -> samePerson && !earlierEnrolment.equals(enrolment))
                .filter(line -> line.module().code().equals(moduleCode) && line.passed())
                .flatMap(line -> Stream.ofNullable(line.score10())
                        .map(score -> new ExemptedModule.Earlier(earlierEnrolment, moduleCode, score, line.hardest())))
                .findFirst()
                .orElseThrow(() -> new Refusal(ExemptionRefusal.EARLIER_RESULT_INVALID, moduleCode));
    }
}
