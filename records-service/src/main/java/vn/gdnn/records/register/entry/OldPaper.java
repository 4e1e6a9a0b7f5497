package vn.gdnn.records.register.entry;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/**
 * What sets an entry taken over apart from one of the register's own making: who recorded it and from what, and the
 * paper's own words, which are quoted and never taken for the issuer or the level.
 *
 * @param recordedBy the name of the school that keeps the entry, as it was called when it recorded it
 */
public record OldPaper(
        String recordedBy, Confidence confidence, @Nullable String schoolAsWritten, String qualificationAsWritten) {

    /** The day on which an old paper of the diploma {@code d} was recorded; asked of no diploma issued here. */
    public static final String RECORDED_ON = """
            case when d.origin = 'DIGITISED' then (
                select t.acted_on from diploma_act t
                where t.institution = d.institution and t.diploma = d.id and t.kind = 'DIGITISED') end as recorded_on""";

    static @Nullable OldPaper of(Row row) throws SQLException {
        var recordedBy = row.textOrNull("recorded_by");
        return recordedBy == null
                ? null
                : new OldPaper(
                        recordedBy,
                        row.constant(Confidence.class, "confidence"),
                        row.textOrNull("school_as_written"),
                        row.text("qualification_as_written"));
    }
}
