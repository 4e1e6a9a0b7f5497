package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A version of a programme came into force and replaces the one before it. */
public record ProgrammeApproved(
        UUID programmeId,
        String institution,
        ProgrammeFacts programme,
        DigitalFacts digital,
        LocalDate inForceFrom,
        List<ModuleOutline> modules,
        List<OutcomeStatement> outcomes,
        List<ElectiveOutline> electives) {

    /** A version without elective groups. */
    public ProgrammeApproved(
            UUID programmeId,
            String institution,
            ProgrammeFacts programme,
            DigitalFacts digital,
            LocalDate inForceFrom,
            List<ModuleOutline> modules,
            List<OutcomeStatement> outcomes) {
        this(programmeId, institution, programme, digital, inForceFrom, modules, outcomes, List.of());
    }

    public ProgrammeApproved {
        modules = List.copyOf(modules);
        outcomes = List.copyOf(outcomes);
        electives = electives == null ? List.of() : List.copyOf(electives); // facts published before there were any
    }
}
