package vn.gdnn.records.learning.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.learning.enrolment.Enrolments;
import vn.gdnn.records.learning.grading.StudyRegulations;

/** Corrects a posted result by a decision; what was posted stays beside it. */
@ApplicationScoped
public class CorrectResult {

    private final Enrolments enrolments;
    private final ModuleResults results;
    private final ResultCorrections corrections;
    private final ExemptedModules exempted;
    private final StudyRegulations regulations;
    private final CurrentScope scope;
    private final Clock clock;

    CorrectResult(
            Enrolments enrolments,
            ModuleResults results,
            ResultCorrections corrections,
            ExemptedModules exempted,
            StudyRegulations regulations,
            CurrentScope scope,
            Clock clock) {
        this.enrolments = enrolments;
        this.results = results;
        this.corrections = corrections;
        this.exempted = exempted;
        this.regulations = regulations;
        this.scope = scope;
        this.clock = clock;
    }

    /** Which result, as it was read. */
    public record Target(UUID enrolment, UUID result, long expectedVersion) {}

    /** CORRECTION_NEEDS_SECOND_PERSON where a graduation rests on the result, by an exemption that took it over too. */
    @Transactional
    public ModuleResult correct(Target target, Assessment assessment, ResultCorrection.Decision decision, Actor by) {
        if (enrolments.requireHeld(target.enrolment()).hasGraduated()) {
            throw new Refusal(ResultRefusal.CORRECTION_NEEDS_SECOND_PERSON);
        }
        var corrected = corrected(target, assessment, decision);
        var module = corrected.attempt().moduleCode();
        if (exempted.areGraduationsGround(scope.institution(), target.enrolment(), module)) {
            throw new Refusal(ResultRefusal.CORRECTION_NEEDS_SECOND_PERSON);
        }
        corrections.add(scope.institution(), corrected, decision, by);
        return corrected;
    }

    /** In the transaction at hand, by whoever of two people agreed to it; STALE_VERSION where it was corrected since. */
    public ModuleResult add(Target target, Assessment assessment, ResultCorrection.Decision decision, Actor by) {
        var corrected = corrected(target, assessment, decision);
        corrections.add(scope.institution(), corrected, decision, by);
        return corrected;
    }

    /** What would stand. */
    ModuleResult corrected(Target target, Assessment assessment, ResultCorrection.Decision decision) {
        var institution = scope.institution();
        var enrolment = enrolments.requireHeld(target.enrolment());
        var result = results.require(institution, enrolment.id(), target.result());
        Versions.require(target.expectedVersion(), result.corrections());
        if (decision.decidedOn().isAfter(LocalDate.now(clock))
                || decision.decidedOn().isBefore(result.attempt().postedOn())) {
            throw new Refusal(ResultRefusal.CORRECTION_DATE_INVALID);
        }
        var rules = enrolment.rules(regulations);
        return new ModuleResult(
                result.id(),
                result.enrolment(),
                result.attempt(),
                result.series(),
                assessment,
                rules.score(assessment.marks()),
                rules.name(),
                result.corrections() + 1);
    }
}
