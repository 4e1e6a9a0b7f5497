package vn.gdnn.records.register.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Database;

/** The orders of issue jobs; the signature is added once, nothing else changes. */
@ApplicationScoped
class IssueOrders {

    private final Database database;

    IssueOrders(Database database) {
        this.database = database;
    }

    /** Who signs, as what, and by which assignment if it is not the head. */
    record Signer(Actor by, String title, @Nullable String assignmentDecision) {}

    record Signed(IssueOrder order, Signer signer) {}

    void add(String institution, UUID job, IssueOrder order) {
        database.update(
                """
                insert into issue_order (institution, job, issued_on, serial_prefix, serial_width, blank_range,
                                         documents)
                values (?, ?, ?, ?, ?, ?, ?)""",
                institution,
                job,
                order.issuedOn(),
                order.serialPrefix(),
                order.serialWidth(),
                order.blankRange(),
                order.documents());
    }

    void sign(String institution, UUID job, Signer signer) {
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
                                new IssueOrder(
                                        row.date("issued_on"),
                                        row.textOrNull("serial_prefix"),
                                        row.textOrNull("serial_width") == null ? null : row.integer("serial_width"),
                                        row.uuidOrNull("blank_range"),
                                        row.bool("documents")),
                                new Signer(
                                        new Actor(row.text("signer"), row.text("signer_name")),
                                        row.text("signer_title"),
                                        row.textOrNull("signer_decision"))),
                        "select * from issue_order where institution = ? and job = ? and signer is not null",
                        institution,
                        job)
                .orElseThrow();
    }

    LocalDate issuedOn(String institution, UUID job) {
        return database.find(
                        row -> row.date("issued_on"),
                        "select issued_on from issue_order where institution = ? and job = ?",
                        institution,
                        job)
                .orElseThrow();
    }
}
