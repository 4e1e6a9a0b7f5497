package vn.gdnn.records.learning.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.records.learning.discipline.Discipline;
import vn.gdnn.records.learning.discipline.Disciplines;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.gradebook.MarkBook;
import vn.gdnn.records.learning.gradebook.RunningMarks;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.ModuleScore;
import vn.gdnn.records.learning.grading.StudyRegulations;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.programme.Programmes;
import vn.gdnn.records.learning.result.ModuleResult;
import vn.gdnn.records.learning.result.ModuleResults;
import vn.gdnn.records.learning.result.TransferredResult;
import vn.gdnn.records.learning.result.TransferredResults;

/** Makes transcripts of posted results and the version of the programme the student entered. */
@ApplicationScoped
public class Transcripts {

    private final Programmes programmes;
    private final ModuleResults results;
    private final TransferredResults recognised;
    private final MarkBook marks;
    private final Disciplines disciplines;
    private final StudyRegulations regulations;
    private final Clock clock;

    Transcripts(
            Programmes programmes,
            ModuleResults results,
            TransferredResults recognised,
            MarkBook marks,
            Disciplines disciplines,
            StudyRegulations regulations,
            Clock clock) {
        this.programmes = programmes;
        this.results = results;
        this.recognised = recognised;
        this.marks = marks;
        this.disciplines = disciplines;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** The transcript as it stands now. */
    public Transcript read(Enrolment enrolment) {
        return read(enrolment, results.list(enrolment.institution(), enrolment.id()), Instant.MAX);
    }

    /** The transcript as it was known at that moment. */
    Transcript readAsOf(Enrolment enrolment, Instant moment) {
        return read(enrolment, results.listAsOf(enrolment.institution(), enrolment.id(), moment), moment);
    }

    private Transcript read(Enrolment enrolment, List<ModuleResult> posted, Instant known) {
        var institution = enrolment.institution();
        var programme = programmes.require(institution, enrolment.programme(), enrolment.programmeVersion());
        var conduct = conduct(institution, enrolment.id(), known);
        var running = known.equals(Instant.MAX) ? running(institution, enrolment.id()) : Map.<String, Remark>of();
        var rules = enrolment.rules(regulations);
        var elsewhere = recognised.listAsOf(institution, enrolment.id(), known).stream()
                .collect(Collectors.toMap(TransferredResult::moduleCode, result -> rules.recognised(result.score())));
        var lines = programmes.modules(institution, programme.id(), programme.version()).stream()
                .map(module -> line(module, posted, rules, running, elsewhere))
                .toList();
        return Transcript.of(enrolment.id(), rules, lines, programme.credits(), conduct);
    }

    private Transcript.Conduct conduct(String institution, UUID enrolment, Instant known) {
        var day = known.equals(Instant.MAX) ? LocalDate.now(clock) : LocalDate.ofInstant(known, clock.getZone());
        var recorded = disciplines.list(institution, enrolment).stream()
                .filter(discipline -> !discipline.recordedAt().isAfter(known))
                .toList();
        return new Transcript.Conduct(
                recorded.stream()
                        .filter(Discipline::costsAClass)
                        .map(discipline -> discipline.decision().number())
                        .toList(),
                recorded.stream().anyMatch(discipline -> discipline.forbidsGraduation(day)));
    }

    private Map<String, Remark> running(String institution, UUID enrolment) {
        return marks.unposted(institution, enrolment).stream()
                .collect(Collectors.toMap(
                        RunningMarks::moduleCode,
                        running -> running.awaitsExam() ? Remark.X : Remark.I,
                        (first, later) -> later));
    }

    private static TranscriptLine line(
            ProgrammeModule module,
            List<ModuleResult> posted,
            GradingRules rules,
            Map<String, Remark> running,
            Map<String, ModuleScore> elsewhere) {
        var attempts = posted.stream()
                .filter(result -> result.attempt().moduleCode().equals(module.code()))
                .toList();
        return CountedResults.of(attempts, rules)
                .map(ModuleResult::score)
                .map(score -> new TranscriptLine(
                        module, attempts.size(), score.score(), score.letter(), score.passed(), null))
                .or(() -> Optional.ofNullable(elsewhere.get(module.code())).map(score -> taken(module, score)))
                .orElseGet(() -> new TranscriptLine(module, 0, null, null, false, running.get(module.code())));
    }

    private static TranscriptLine taken(ProgrammeModule module, ModuleScore score) {
        return new TranscriptLine(module, 0, score.score(), score.letter(), score.passed(), Remark.R);
    }
}
