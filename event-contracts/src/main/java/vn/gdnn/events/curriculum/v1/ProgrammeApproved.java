package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a programme came into force and replaces the one before it; what is null or empty of
 * occupation, mappings, decision and currency was not told when the fact was published. Told again of the same version whenever one of these
 * changes: the last one tells all.
 */
public record ProgrammeApproved(
        UUID programmeId,
        String institution,
        ProgrammeFacts programme,
        DigitalFacts digital,
        LocalDate inForceFrom,
        List<ModuleOutline> modules,
        List<OutcomeStatement> outcomes,
        List<ElectiveOutline> electives,
        @Nullable ListedOccupation occupation,
        List<OutcomeMapping> mappings,
        @Nullable LocalDate updatedForTechnologyOn,
        @Nullable ApprovalDecision decision,
        @Nullable CurrencyFacts currency) {

    public ProgrammeApproved {
        modules = List.copyOf(modules);
        outcomes = List.copyOf(outcomes);
        electives = electives == null ? List.of() : List.copyOf(electives); // facts published before there were any
        mappings = mappings == null ? List.of() : List.copyOf(mappings);
    }
}
