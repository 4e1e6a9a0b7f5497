package vn.gdnn.records.register.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;

/** The acts on diplomas; appended, never changed: the database grants nobody more. */
@ApplicationScoped
public class DiplomaActs {

    private final Database database;
    private final Instance<RegisterFollower> followers;

    DiplomaActs(Database database, @Any Instance<RegisterFollower> followers) {
        this.database = database;
        this.followers = followers;
    }

    /** Appends an act; the diploma's row is locked by its own change before, so numbers do not collide. */
    public void append(String institution, UUID diploma, DiplomaAct act) {
        var basis = act.basis();
        var appended = database.list(
                row -> new RecordedAct(diploma, row.integer("number"), act.kind()),
                """
                insert into diploma_act (institution, diploma, number, kind, content_version, acted_on, actor,
                                         actor_name, actor_title, ground, decision_number, decided_on, effective_on,
                                         reason, reference)
                select ?, d.id, (select count(*) + 1 from diploma_act a where a.institution = ? and a.diploma = d.id),
                       ?, d.content_version, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from diploma d where d.institution = ? and d.id = ?
                returning number""",
                institution,
                institution,
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
                diploma);
        tell(institution, appended);
    }

    /** Tells those who follow the register of acts that a statement has appended. */
    public void tell(String institution, List<RecordedAct> acts) {
        followers.forEach(follower -> follower.follow(institution, acts));
    }

    List<DiplomaAct> of(String institution, UUID diploma) {
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
