package vn.gdnn.records.learning.result;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/**
 * A module that a decision grants without study here (miễn trừ), or for what was learnt before: its credits are earned. It
 * enters averages only where an earlier enrolment's score comes with it.
 *
 * @param ground why, as the decision says it
 * @param evidence the paper it rests on
 * @param earlier the result of an earlier enrolment that is taken over
 */
public record ExemptedModule(
        String moduleCode,
        String ground,
        String evidence,
        Decision decision,
        @Nullable Earlier earlier) {

    /** The document. */
    @Schema(name = "ExemptionDecision")
    public record Decision(String number, LocalDate decidedOn) {}

    /**
     * What the same person reached in another enrolment at the same school: as it stood when it was asked for, in a
     * transcript as it stands.
     */
    @Schema(name = "EarlierResult")
    public record Earlier(UUID enrolment, String moduleCode, BigDecimal score, AttemptKind kind) {}

    /** The same grant with an earlier result as it stands. */
    public ExemptedModule with(Earlier standing) {
        return new ExemptedModule(moduleCode, ground, evidence, decision, standing);
    }

    static ExemptedModule of(Row row) throws SQLException {
        var from = row.uuidOrNull("from_enrolment");
        return new ExemptedModule(
                row.text("module_code"),
                row.text("ground"),
                row.text("evidence"),
                new Decision(row.text("decision_number"), row.date("decided_on")),
                from == null
                        ? null
                        : new Earlier(
                                from,
                                row.text("from_module"),
                                row.decimal("score"),
                                row.constant(AttemptKind.class, "kind")));
    }
}
