package vn.gdnn.records.learning.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.result.ExemptionRequest;
import vn.gdnn.records.learning.result.ExemptionRequest.Act;
import vn.gdnn.records.learning.result.ExemptionRequest.Line;
import vn.gdnn.records.learning.result.TaughtModules;
import vn.gdnn.records.learning.transcript.Transcript;
import vn.gdnn.records.learning.transcript.TranscriptLine;
import vn.gdnn.records.learning.transcript.Transcripts;

/** Whether what is asked may be granted or taken back as things stand; asked anew when another person agrees. */
@ApplicationScoped
class CheckExemption {

    private final Enrolments enrolments;
    private final TaughtModules modules;
    private final EarlierResults earlierResults;
    private final Transcripts transcripts;
    private final ExemptionConfig config;
    private final Clock clock;

    CheckExemption(
            Enrolments enrolments,
            TaughtModules modules,
            EarlierResults earlierResults,
            Transcripts transcripts,
            ExemptionConfig config,
            Clock clock) {
        this.enrolments = enrolments;
        this.modules = modules;
        this.earlierResults = earlierResults;
        this.transcripts = transcripts;
        this.config = config;
        this.clock = clock;
    }

    void requirePossible(ExemptionRequest request) {
        var named = new HashSet<String>();
        var known = new HashMap<UUID, Student>();
        var granted = new HashMap<UUID, Integer>();
        for (var line : request.lines()) {
            if (!named.add(line.enrolment() + " " + line.moduleCode())) {
                throw new Refusal(ExemptionRefusal.EXEMPTION_TWICE, line.moduleCode());
            }
            var student = known.computeIfAbsent(line.enrolment(), id -> student(request, id));
            modules.require(student.enrolment(), line.moduleCode());
            if (request.act() == Act.GRANT) {
                requireReached(line);
                var credits = requireOpen(student.transcript(), line);
                requireWithinLimit(student.transcript(), granted.merge(line.enrolment(), credits, Integer::sum));
            } else if (line(student.transcript(), line.moduleCode()).exemption() == null) {
                throw new Refusal(ExemptionRefusal.NOT_EXEMPTED, line.moduleCode());
            }
        }
    }

    /** What is asked of one student is judged on one reading. */
    private record Student(Enrolment enrolment, Transcript transcript) {}

    private Student student(ExemptionRequest request, UUID id) {
        var enrolment =
                enrolments.findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> unknown(id));
        enrolment.requireActive();
        requirePlausible(request, enrolment);
        return new Student(enrolment, transcripts.read(enrolment));
    }

    /** An enrolment that the request names and the school does not have. */
    static Refusal unknown(UUID enrolment) {
        return new Refusal(ExemptionRefusal.EXEMPTION_ENROLMENT_UNKNOWN, enrolment.toString());
    }

    private void requirePlausible(ExemptionRequest request, Enrolment enrolment) {
        var decidedOn = request.decision().decidedOn();
        if (decidedOn.isAfter(LocalDate.now(clock)) || decidedOn.isBefore(enrolment.enrolledOn())) {
            throw new Refusal(
                    ExemptionRefusal.EXEMPTION_DATE_INVALID,
                    enrolment.enrolledOn().toString());
        }
    }

    /** An earlier result may have been corrected since it was asked for. */
    private void requireReached(Line line) {
        var earlier = line.earlier();
        if (earlier != null) {
            earlierResults.require(line.enrolment(), earlier.enrolment(), earlier.moduleCode());
        }
    }

    private static int requireOpen(Transcript transcript, Line asked) {
        var line = line(transcript, asked.moduleCode());
        if (line.passed()) {
            throw new Refusal(ExemptionRefusal.MODULE_PASSED_ALREADY, asked.moduleCode());
        }
        return line.module().credits();
    }

    private void requireWithinLimit(Transcript transcript, int asked) {
        var before = transcript.lines().stream()
                .filter(line -> line.exemption() != null)
                .mapToInt(line -> line.module().credits())
                .sum();
        var most = config.mostPercent();
        if (most.isPresent() && 100L * (before + asked) > (long) most.getAsInt() * transcript.creditsRequired()) {
            throw new Refusal(
                    ExemptionRefusal.EXEMPTION_LIMIT_EXCEEDED,
                    before + asked,
                    transcript.creditsRequired(),
                    most.getAsInt());
        }
    }

    static TranscriptLine line(Transcript transcript, String moduleCode) {
        return transcript.lines().stream()
                .filter(line -> line.module().code().equals(moduleCode))
                .findFirst()
                .orElseThrow();
    }
}
