package vn.gdnn.training.transfer;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.number.SealedNumbers;
import vn.gdnn.training.person.Identity;

/** Who changes schools, as the old one has the person on record: what the new one needs for a record of its own. */
public record OfferedPerson(
        String fullName,
        BirthDate dateOfBirth,
        @Nullable Sex sex,
        Position position,
        @Nullable String qualification,
        @Nullable String subjectTaught,
        Identity identity) {

    static OfferedPerson of(Row row) throws SQLException {
        return new OfferedPerson(
                row.text("full_name"),
                row.birthDate("date_of_birth"),
                row.constantOrNull(Sex.class, "sex"),
                row.constant(Position.class, "position"),
                row.textOrNull("qualification"),
                row.textOrNull("subject_taught"),
                new Identity(row.uuid("person"), SealedNumbers.of(row)));
    }

    @Override
    public String toString() {
        return "OfferedPerson";
    }
}
