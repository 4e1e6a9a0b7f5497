package vn.gdnn.records.learning.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.database.Database;

/** Discipline on record; added, never changed. */
@ApplicationScoped
public class Disciplines {

    private static final String COLUMNS = "id, level, term, decision_number, decided_on, effective_from,"
            + " effective_until, reason, legal_basis, actor, recorded_at";

    private final Database database;

    Disciplines(Database database) {
        this.database = database;
    }

    /** All discipline of an enrolment, in its order. */
    public List<Discipline> list(String institution, UUID enrolment) {
        return database.list(
                Discipline::of,
                "select " + COLUMNS
                        + " from discipline where institution = ? and enrolment = ? order by recorded_at, id",
                institution,
                enrolment);
    }

    /** Those of the enrolments under a discipline that stands in the way of graduation on that day. */
    public Set<UUID> forbidGraduation(String institution, List<UUID> enrolments, LocalDate on) {
        return database
                .list(
                        row -> Map.entry(row.uuid("enrolment"), Discipline.of(row)),
                        "select enrolment, " + COLUMNS
                                + " from discipline where institution = ? and enrolment = any (?::uuid[])",
                        institution,
                        enrolments.toArray(UUID[]::new))
                .stream()
                .filter(found -> found.getValue().forbidsGraduation(on))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void add(String institution, UUID enrolment, Discipline discipline) {
        var decision = discipline.decision();
        database.update(
                """
                insert into discipline (institution, id, enrolment, level, term, decision_number, decided_on,
                                        effective_from, effective_until, reason, legal_basis, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                discipline.id(),
                enrolment,
                discipline.level(),
                discipline.term().toString(),
                decision.number(),
                decision.decidedOn(),
                decision.effectiveFrom(),
                decision.effectiveUntil(),
                decision.reason(),
                decision.legalBasis(),
                discipline.actor());
    }
}
