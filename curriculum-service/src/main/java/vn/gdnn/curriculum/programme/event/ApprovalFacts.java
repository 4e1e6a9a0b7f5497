package vn.gdnn.curriculum.programme.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.council.AppraisalStanding;
import vn.gdnn.curriculum.occupation.Occupation;
import vn.gdnn.curriculum.occupation.classification.Classification;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.programme.currency.CurrencyDays;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.ElectiveGroup;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;
import vn.gdnn.events.curriculum.v1.ApprovalDecision;
import vn.gdnn.events.curriculum.v1.CurrencyFacts;
import vn.gdnn.events.curriculum.v1.DigitalFacts;
import vn.gdnn.events.curriculum.v1.ElectiveOutline;
import vn.gdnn.events.curriculum.v1.ListedOccupation;
import vn.gdnn.events.curriculum.v1.ModuleOutline;
import vn.gdnn.events.curriculum.v1.OccupationClassification;
import vn.gdnn.events.curriculum.v1.OutcomeMapping;
import vn.gdnn.events.curriculum.v1.OutcomeMapping.DevelopedCompetence;
import vn.gdnn.events.curriculum.v1.OutcomeStatement;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;

/** A programme as its events describe it. */
public final class ApprovalFacts {

    private ApprovalFacts() {}

    /** What is published when a decision brings a version into force, and again when a fact of it changes. */
    public static ProgrammeApproved approved(
            Programme programme, ListedOccupation occupation, boolean digitalTechnology, CurrencyDays days) {
        var decision = Objects.requireNonNull(programme.decision());
        var syllabus = programme.syllabus();
        var content = syllabus.content();
        return new ProgrammeApproved(
                programme.programmeId(),
                programme.institution(),
                facts(programme),
                digital(programme, digitalTechnology),
                decision.inForceFrom(),
                content.modules().stream().map(ApprovalFacts::outline).toList(),
                content.outcomes().stream().map(ApprovalFacts::statement).toList(),
                content.electiveGroups().stream().map(ApprovalFacts::outline).toList(),
                occupation,
                mappings(content),
                days.technologyDeclaredOn(),
                told(programme, decision),
                currency(days));
    }

    /** What the list says of an occupation, and where it stands elsewhere. */
    public static ListedOccupation listed(Occupation occupation, @Nullable Classification known) {
        return new ListedOccupation(
                occupation.name(),
                occupation.englishName(),
                known == null
                        ? null
                        : new OccupationClassification(
                                known.validFrom(),
                                known.isco08(),
                                known.iscedF(),
                                known.escoUri(),
                                known.qualificationLevel()));
    }

    private static CurrencyFacts currency(CurrencyDays days) {
        return new CurrencyFacts(
                days.since(),
                days.occupationChangedOn(),
                days.frameworkChangedOn(),
                days.technologyOutdatedOn(),
                days.reviewOverdueOn());
    }

    /** What each outcome develops and by which modules of the programme. */
    public static List<OutcomeMapping> mappings(Content content) {
        var modules = content.moduleCodes();
        return content.outcomes().stream()
                .map(outcome -> mapping(outcome, modules))
                .toList();
    }

    private static ProgrammeFacts facts(Programme programme) {
        var outline = programme.syllabus().outline();
        return new ProgrammeFacts(
                outline.code(),
                programme.number(),
                outline.name(),
                outline.occupationCode(),
                outline.level().name(),
                outline.credits(),
                outline.highQuality(),
                outline.durationMonths());
    }

    private static ApprovalDecision told(Programme programme, Decision decision) {
        return new ApprovalDecision(
                decision.number(),
                decision.decidedOn(),
                AppraisalStanding.of(programme.appraised()).name());
    }

    private static OutcomeStatement statement(LearningOutcome outcome) {
        return new OutcomeStatement(outcome.code(), outcome.statement());
    }

    private static ElectiveOutline outline(ElectiveGroup group) {
        return new ElectiveOutline(group.code(), group.name(), group.minimumCredits(), group.minimumModules());
    }

    private static OutcomeMapping mapping(LearningOutcome outcome, Set<String> modules) {
        return new OutcomeMapping(
                outcome.code(),
                outcome.digitalCompetences().stream()
                        .map(mapped -> new DevelopedCompetence(mapped.component(), mapped.level()))
                        .toList(),
                outcome.modules().stream().filter(modules::contains).toList());
    }

    private static DigitalFacts digital(Programme programme, boolean digitalTechnology) {
        var syllabus = programme.syllabus();
        var confirmed = programme.confirmed();
        return new DigitalFacts(
                !syllabus.content().digitalComponents().isEmpty(),
                syllabus.digital().contentFitsDigitalMethods(),
                digitalTechnology,
                confirmed == null ? null : confirmed.on());
    }

    private static ModuleOutline outline(ProgrammeModule module) {
        return new ModuleOutline(
                module.code(),
                module.name(),
                module.credits(),
                module.compulsory(),
                module.condition(),
                module.electiveGroup());
    }
}
