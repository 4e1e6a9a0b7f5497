package vn.gdnn.records.learning.discipline.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.discipline.Discipline;

/** A disciplinary decision on record. */
record DisciplineView(
        UUID id,
        Discipline.Level level,
        String term,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable String reason,
        Discipline.@Nullable LegalBasis legalBasis,
        String actor,
        List<String> warnings) {

    static DisciplineView of(Discipline discipline, List<String> warnings) {
        var decision = discipline.decision();
        return new DisciplineView(
                discipline.id(),
                discipline.level(),
                discipline.term().toString(),
                decision.number(),
                decision.decidedOn(),
                decision.effectiveFrom(),
                decision.effectiveUntil(),
                decision.reason(),
                decision.legalBasis(),
                discipline.actor(),
                warnings);
    }
}
