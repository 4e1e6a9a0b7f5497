package vn.gdnn.records.register.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;

/** The acts on diplomas; appended, never changed: the database grants nobody more. */
@ApplicationScoped
public class DiplomaActs {

    private static final String FIRST_ACTS = """
            insert into diploma_act (institution, diploma, number, kind, content_version, acted_on, actor,
                                     actor_name, actor_title, ground, decision_number, decided_on, effective_on, reason,
                                     reference)
            select i.code, d.id, n.number::int, n.kind, 1, n.acted_on::date, n.actor, n.actor_name,
                   n.actor_title, n.ground, n.decision_number, n.decided_on::date, n.effective_on::date, n.reason,
                   n.reference
            from unnest(?::uuid[]) as d (id)
            cross join unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                              ?::text[], ?::text[], ?::text[], ?::text[])
                 as n (number, kind, acted_on, actor, actor_name, actor_title, ground, decision_number, decided_on,
                       effective_on, reason, reference)
            join tenant i on i.code = ?""";

    private final Database database;
    private final Instance<RegisterFollower> followers;

    DiplomaActs(Database database, @Any Instance<RegisterFollower> followers) {
        this.database = database;
        this.followers = followers;
    }

    /** Appends an act; the diploma's row is locked by its own change before, so numbers do not collide. */
    public void append(String institution, UUID diploma, DiplomaAct act) {
        appendToEach(institution, List.of(diploma), act);
    }

    /** Appends the same act to many diplomas, whose rows are locked by their own change before. */
    void appendToEach(String institution, List<UUID> diplomas, DiplomaAct act) {
        var basis = act.basis();
        var appended = database.list(
                row -> new RecordedAct(row.uuid("diploma"), row.integer("number"), act.kind()),
                """
                insert into diploma_act (institution, diploma, number, kind, content_version, acted_on, actor,
                                         actor_name, actor_title, ground, decision_number, decided_on, effective_on,
                                         reason, reference)
                select d.institution, d.id,
                       (select count(*) + 1 from diploma_act a where a.institution = d.institution and a.diploma = d.id),
                       ?, d.content_version, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from diploma d where d.institution = ? and d.id = any (?)
                returning diploma, number""",
                act.kind(),
                act.actedOn(),
                act.actor().subject(),
                act.actor().name(),
                act.actorTitle(),
                basis.ground(),
                basis.decisionNumber(),
                basis.decidedOn(),
                basis.effectiveOn(),
                basis.reason(),
                basis.reference(),
                institution,
                diplomas.toArray(UUID[]::new));
        notifyFollowers(institution, appended);
    }

    /** Appends the first acts of new entries; entries that share their acts, as those of a bulk issue do, go together. */
    void appendFirst(String institution, List<Entry> entries) {
        entries.stream()
                .collect(groupingBy(Entry::acts, LinkedHashMap::new, toList()))
                .forEach((acts, alike) -> addFirst(institution, alike, acts));
        notifyFollowers(
                institution, entries.stream().flatMap(DiplomaActs::recorded).toList());
    }

    private void addFirst(String institution, List<Entry> entries, List<DiplomaAct> acts) {
        var rows = IntStream.range(0, acts.size())
                .mapToObj(i -> row(i + 1, acts.get(i)))
                .toList();
        var diplomas = entries.stream().map(entry -> entry.diploma().id()).toArray(UUID[]::new);
        database.update(
                FIRST_ACTS,
                Stream.of(Stream.<@Nullable Object>of((Object) diplomas), Columns.of(rows), Stream.of(institution))
                        .flatMap(values -> values)
                        .toArray());
    }

    private static Stream<RecordedAct> recorded(Entry entry) {
        var acts = entry.acts();
        return IntStream.range(0, acts.size())
                .mapToObj(i ->
                        new RecordedAct(entry.diploma().id(), i + 1, acts.get(i).kind()));
    }

    private static @Nullable Object[] row(int number, DiplomaAct act) {
        var basis = act.basis();
        return new Object[] {
            number,
            act.kind(),
            act.actedOn(),
            act.actor().subject(),
            act.actor().name(),
            act.actorTitle(),
            basis.ground(),
            basis.decisionNumber(),
            basis.decidedOn(),
            basis.effectiveOn(),
            basis.reason(),
            basis.reference()
        };
    }

    /** In any order: followers do not know of each other. */
    private void notifyFollowers(String institution, List<RecordedAct> acts) {
        followers.forEach(follower -> follower.follow(institution, acts));
    }

    List<DiplomaAct> list(String institution, UUID diploma) {
        return database.list(
                row -> new DiplomaAct(
                        row.constant(DiplomaAct.Kind.class, "kind"),
                        row.date("acted_on"),
                        new Actor(row.text("actor"), row.text("actor_name")),
                        row.textOrNull("actor_title"),
                        basis(row),
                        row.integer("content_version"),
                        row.instant("recorded_at")),
                "select * from diploma_act where institution = ? and diploma = ? order by number",
                institution,
                diploma);
    }

    private static Basis basis(Row row) throws SQLException {
        return new Basis(
                row.textOrNull("ground"),
                row.textOrNull("decision_number"),
                row.dateOrNull("decided_on"),
                row.dateOrNull("effective_on"),
                row.textOrNull("reason"),
                row.textOrNull("reference"));
    }
}
