package vn.gdnn.records.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.gdnn.records.discipline.Disciplines;
import vn.gdnn.records.enrolment.Enrolment;
import vn.gdnn.records.grading.GradingRules;
import vn.gdnn.records.programme.ProgrammeModule;
import vn.gdnn.records.programme.Programmes;
import vn.gdnn.records.result.ModuleResult;
import vn.gdnn.records.result.ModuleResults;

/** Makes transcripts of posted results and the version of the programme the student entered. */
@ApplicationScoped
public class Transcripts {

    private final Programmes programmes;
    private final ModuleResults results;
    private final Disciplines disciplines;

    Transcripts(Programmes programmes, ModuleResults results, Disciplines disciplines) {
        this.programmes = programmes;
        this.results = results;
        this.disciplines = disciplines;
    }

    /** The transcript as it stands now. */
    public Transcript of(Enrolment enrolment) {
        return of(enrolment, results.of(enrolment.institution(), enrolment.id()), Instant.MAX);
    }

    /** The transcript as it was known at that moment. */
    Transcript asOf(Enrolment enrolment, Instant moment) {
        return of(enrolment, results.asOf(enrolment.institution(), enrolment.id(), moment), moment);
    }

    private Transcript of(Enrolment enrolment, List<ModuleResult> posted, Instant known) {
        var institution = enrolment.institution();
        var programme = programmes.require(institution, enrolment.programme(), enrolment.programmeVersion());
        var warned = disciplines.of(institution, enrolment.id()).stream()
                .anyMatch(discipline ->
                        discipline.costsAClass() && !discipline.recordedAt().isAfter(known));
        var lines = programmes.modules(institution, programme.id(), programme.version()).stream()
                .map(module -> line(module, posted, enrolment.rules()))
                .toList();
        return Transcript.of(enrolment.id(), enrolment.rules(), lines, programme.credits(), warned);
    }

    private static TranscriptLine line(ProgrammeModule module, List<ModuleResult> posted, GradingRules rules) {
        var attempts = posted.stream()
                .filter(result -> result.sitting().moduleCode().equals(module.code()))
                .toList();
        return CountedResults.of(attempts, rules)
                .map(ModuleResult::score)
                .map(score ->
                        new TranscriptLine(module, attempts.size(), score.score(), score.letter(), score.passed()))
                .orElseGet(() -> new TranscriptLine(module, 0, null, null, false));
    }
}
