package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaAct;

/** The orders of issue jobs; the signature is added once, nothing else changes. */
@ApplicationScoped
class IssueOrders {

    private final Database database;
    private final Clock clock;

    IssueOrders(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who signs, as what, and by which assignment if it is not the head. */
    record Signer(Actor by, String title, @Nullable String assignmentDecision) {}

    /** An order and whoever signed all its diplomas at once. */
    record Signed(IssueOrder order, Signer signer) {

        void sign(Diploma diploma, LocalDate today) {
            diploma.sign(signer.by().name(), signer.title(), signer.assignmentDecision(), today);
        }

        /** What is done to each diploma: registered and issued by the registrar, signed by the signer. */
        List<DiplomaAct> acts(Actor registrar, LocalDate today) {
            return List.of(
                    DiplomaAct.of(DiplomaAct.Kind.REGISTERED, today, registrar),
                    DiplomaAct.signature(today, signer.by(), signer.title(), signer.assignmentDecision()),
                    DiplomaAct.of(DiplomaAct.Kind.ISSUED, order.dayOr(today), registrar));
        }
    }

    /** Adds an order; a day of issue that is not today's is refused with ISSUE_DATE_INVALID. */
    void add(String institution, UUID job, IssueOrder order) {
        order.requireDay(LocalDate.now(clock));
        database.update(
                """
                insert into issue_order (institution, job, issued_on, decision_number, serial_prefix, serial_width,
                                         blank_range, documents)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                institution,
                job,
                order.issuedOn(),
                order.decisionNumber(),
                order.serialPrefix(),
                order.serialWidth(),
                order.blankRange(),
                order.documents());
    }

    /** Adds the signature; on another day than the order names it is refused with ISSUE_DATE_INVALID. */
    void sign(String institution, UUID job, Signer signer) {
        read(institution, job).requireDay(LocalDate.now(clock));
        database.update(
                """
                update issue_order set signer = ?, signer_name = ?, signer_title = ?, signer_decision = ?
                where institution = ? and job = ? and signer is null""",
                signer.by().subject(),
                signer.by().name(),
                signer.title(),
                signer.assignmentDecision(),
                institution,
                job);
    }

    Signed require(String institution, UUID job) {
        return database.find(
                        row -> new Signed(
                                order(row),
                                new Signer(
                                        new Actor(row.text("signer"), row.text("signer_name")),
                                        row.text("signer_title"),
                                        row.textOrNull("signer_decision"))),
                        "select * from issue_order where institution = ? and job = ? and signer is not null",
                        institution,
                        job)
                .orElseThrow();
    }

    /** The order, signed or not. */
    IssueOrder read(String institution, UUID job) {
        return database.find(
                        IssueOrders::order,
                        "select * from issue_order where institution = ? and job = ?",
                        institution,
                        job)
                .orElseThrow();
    }

    private static IssueOrder order(Row row) throws SQLException {
        return new IssueOrder(
                row.dateOrNull("issued_on"),
                row.textOrNull("decision_number"),
                row.textOrNull("serial_prefix"),
                row.integerOrNull("serial_width"),
                row.uuidOrNull("blank_range"),
                row.bool("documents"));
    }
}
