package vn.gdnn.records.learning.result;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.kit.database.Row;

/**
 * A result taken over from another school: its score by the rules of the enrolment it counts in, and where it comes from.
 *
 * @param kind the hardest way it was come by: once studied or examined again there, it is re-taken here too
 */
@Schema(name = "RecognisedResult")
public record TransferredResult(String moduleCode, BigDecimal score, AttemptKind kind, UUID offer, Origin origin) {

    /** The school and module a result was earned in. */
    @Schema(name = "ResultOrigin")
    public record Origin(String institution, String moduleCode, String moduleName) {}

    static TransferredResult of(Row row) throws SQLException {
        return new TransferredResult(
                row.text("module_code"),
                row.decimal("score"),
                row.constant(AttemptKind.class, "kind"),
                row.uuid("offer"),
                new Origin(
                        row.text("origin_institution"),
                        row.text("origin_module_code"),
                        row.text("origin_module_name")));
    }
}
