package vn.gdnn.records.register.entry;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/**
 * A line of the register as a list shows it; the holder's date of birth is left out.
 *
 * @param qualification none of an entry taken over of which the level is unknown
 */
public record DiplomaEntry(
        UUID id,
        String institution,
        String publicId,
        DiplomaStatus status,
        DiplomaOrigin origin,
        String registerNumber,
        String serialNumber,
        String fullName,
        @Nullable String qualification,
        String occupationName,
        @Nullable LocalDate issuedOn) {

    static DiplomaEntry of(Row row) throws SQLException {
        return new DiplomaEntry(
                row.uuid("id"),
                row.text("institution"),
                row.text("public_id"),
                row.constant(DiplomaStatus.class, "status"),
                row.constant(DiplomaOrigin.class, "origin"),
                row.text("register_number"),
                row.text("serial_number"),
                row.text("full_name"),
                row.textOrNull("qualification"),
                row.text("occupation_name"),
                row.dateOrNull("issued_on"));
    }
}
