package vn.gdnn.records.learning.transcript;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.StudyRegulations;
import vn.gdnn.records.learning.result.ExemptedModule;
import vn.gdnn.records.learning.result.ExemptedModules;
import vn.gdnn.records.learning.result.TransferredResult;
import vn.gdnn.records.learning.result.TransferredResults;

/** What an enrolment has of other studies: results of another school, modules granted, results of an earlier enrolment. */
@ApplicationScoped
class OtherStudies {

    private final TransferredResults transferred;
    private final ExemptedModules exempted;
    private final Enrolments enrolments;
    private final StudyRegulations regulations;

    OtherStudies(
            TransferredResults transferred,
            ExemptedModules exempted,
            Enrolments enrolments,
            StudyRegulations regulations) {
        this.transferred = transferred;
        this.exempted = exempted;
        this.enrolments = enrolments;
        this.regulations = regulations;
    }

    Map<String, TransferredResult> transferred(Enrolment enrolment, Instant known) {
        return transferred.listAsOf(enrolment.institution(), enrolment.id(), known).stream()
                .collect(toMap(TransferredResult::moduleCode, result -> result));
    }

    /**
     * By module; an earlier result as the earlier enrolment has it, which a correction of it changes here too. The reading
     * of an earlier enrolment is empty where it leads back here: what nobody reached counts for nobody.
     */
    Map<String, ExemptedModule> granted(
            Enrolment enrolment, Instant known, Function<Enrolment, Optional<Course>> reading) {
        return exempted.listAsOf(enrolment.institution(), enrolment.id(), known).stream()
                .flatMap(module -> asItStands(module, reading).stream())
                .collect(toMap(ExemptedModule::moduleCode, module -> module));
    }

    private Optional<ExemptedModule> asItStands(ExemptedModule granted, Function<Enrolment, Optional<Course>> reading) {
        var earlier = granted.earlier();
        if (earlier == null) {
            return Optional.of(granted);
        }
        var enrolment = enrolments.require(earlier.enrolment());
        var rules = enrolment.rules(regulations);
        return reading.apply(enrolment)
                .flatMap(course -> course.module(earlier.moduleCode()))
                .flatMap(module -> module.counted(rules)
                        .map(score -> granted.with(new ExemptedModule.Earlier(
                                enrolment.id(), earlier.moduleCode(), score.score(), module.hardest()))));
    }
}
