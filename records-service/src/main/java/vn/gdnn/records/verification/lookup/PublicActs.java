package vn.gdnn.records.verification.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.register.entry.DiplomaAct;

/** The public history of a diploma. */
@ApplicationScoped
class PublicActs {

    private final Database database;
    private final Clock clock;

    PublicActs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Its acts from the issue on, oldest first. */
    List<PublicAct> list(String publicId) {
        return CurrentScope.inTransaction(new Scope.Anyone(), () -> database.list(this::act, """
                select a.kind, a.acted_on, a.recorded_at, a.ground, a.decision_number, a.decided_on, a.effective_on
                from diploma d join diploma_act a on a.institution = d.institution and a.diploma = d.id
                where d.public_id = ? order by a.number""", publicId));
    }

    /** The only act on a diploma of which nothing was changed since its issue. */
    PublicAct only(Row row, DiplomaAct.Kind kind) throws SQLException {
        var on = row.date("issued_on");
        return new PublicAct(kind, on, since(row), null, PublicAct.Decided.NOTHING);
    }

    private PublicAct act(Row row) throws SQLException {
        return new PublicAct(
                row.constant(DiplomaAct.Kind.class, "kind"),
                row.date("acted_on"),
                since(row),
                row.textOrNull("ground"),
                new PublicAct.Decided(
                        row.textOrNull("decision_number"),
                        row.dateOrNull("decided_on"),
                        row.dateOrNull("effective_on")));
    }

    private LocalDate since(Row row) throws SQLException {
        return row.instant("recorded_at").atZone(clock.getZone()).toLocalDate();
    }
}
