package vn.gdnn.records.learning.result;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;

/**
 * Where an attempt stands among those before it.
 *
 * @param complete whether the attempt before it is on record
 */
public record AttemptSeries(AttemptKind kind, boolean complete) {

    static final AttemptSeries BEGUN = new AttemptSeries(AttemptKind.FIRST, true);

    static AttemptSeries of(Row row) throws SQLException {
        var number = row.integer("attempt");
        return number == 1
                ? BEGUN
                : new AttemptSeries(
                        AttemptKind.of(number, row.bool("passed_before"), row.bool("studied_again")),
                        row.bool("preceded"));
    }

    /** Refuses with ATTEMPT_KIND_CONTRADICTED what the attempts on record do not bear out. */
    void requireAsSaid(@Nullable AttemptKind said) {
        if (said != null && said != kind) {
            throw new Refusal(ResultRefusal.ATTEMPT_KIND_CONTRADICTED, kind);
        }
    }
}
