package vn.gdnn.records.learning.discipline.rest;

import java.time.LocalDate;
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
        String actor) {

    static DisciplineView of(Discipline discipline) {
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
                discipline.actor());
    }
}
