package vn.gdnn.records.learning.schoolclass;

import java.sql.SQLException;
import java.util.UUID;
import vn.gdnn.kit.database.Row;

/** A class of one programme and cohort. */
public record SchoolClass(
        UUID id, long version, String institution, String code, String name, String programmeCode, int cohort) {

    static SchoolClass of(Row row) throws SQLException {
        return new SchoolClass(
                row.uuid("id"),
                row.bigint("version"),
                row.text("institution"),
                row.text("code"),
                row.text("name"),
                row.text("programme_code"),
                row.integer("cohort"));
    }
}
