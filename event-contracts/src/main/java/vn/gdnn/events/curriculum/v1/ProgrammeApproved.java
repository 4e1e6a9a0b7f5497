package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A version of a programme came into force and replaces the one before it; facts told before outcomes were had none. */
public record ProgrammeApproved(
        UUID programmeId,
        String institution,
        ProgrammeFacts programme,
        DigitalFacts digital,
        LocalDate inForceFrom,
        List<ModuleOutline> modules,
        List<OutcomeStatement> outcomes) {

    public ProgrammeApproved {
        modules = List.copyOf(modules);
        outcomes = List.copyOf(Objects.requireNonNullElse(outcomes, List.of()));
    }
}
