package vn.gdnn.curriculum.programme.event;

import vn.gdnn.curriculum.occupation.Occupation;
import vn.gdnn.curriculum.programme.Decision;
import vn.gdnn.curriculum.programme.Programme;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.events.curriculum.v1.DigitalFacts;
import vn.gdnn.events.curriculum.v1.ElectiveOutline;
import vn.gdnn.events.curriculum.v1.ListedOccupation;
import vn.gdnn.events.curriculum.v1.ModuleOutline;
import vn.gdnn.events.curriculum.v1.OutcomeStatement;
import vn.gdnn.events.curriculum.v1.ProgrammeApproved;
import vn.gdnn.events.curriculum.v1.ProgrammeFacts;

/** A programme as its events describe it. */
public final class ApprovalFacts {

    private ApprovalFacts() {}

    /** What is published when a decision brings a version into force. */
    public static ProgrammeApproved approved(Programme programme, Decision decision, Occupation occupation) {
        var syllabus = programme.syllabus();
        var outline = syllabus.outline();
        return new ProgrammeApproved(
                programme.programmeId(),
                programme.institution(),
                new ProgrammeFacts(
                        outline.code(),
                        programme.number(),
                        outline.name(),
                        outline.occupationCode(),
                        outline.level().name(),
                        outline.credits(),
                        outline.highQuality(),
                        outline.durationMonths()),
                digital(syllabus, occupation),
                decision.inForceFrom(),
                syllabus.content().modules().stream()
                        .map(ApprovalFacts::outline)
                        .toList(),
                syllabus.content().outcomes().stream()
                        .map(outcome -> new OutcomeStatement(outcome.code(), outcome.statement()))
                        .toList(),
                syllabus.content().electiveGroups().stream()
                        .map(group -> new ElectiveOutline(
                                group.code(), group.name(), group.minimumCredits(), group.minimumModules()))
                        .toList(),
                new ListedOccupation(occupation.name(), occupation.englishName()));
    }

    private static DigitalFacts digital(Syllabus syllabus, Occupation occupation) {
        return new DigitalFacts(
                !syllabus.content().digitalComponents().isEmpty(),
                syllabus.digital().contentFitsDigitalMethods(),
                occupation.digitalTechnology());
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
