package vn.gdnn.training.number;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumbers;

/** Looks at the personal numbers of a file. */
@ApplicationScoped
public class OddNumbers {

    private final PersonalNumbers numbers;

    OddNumbers(PersonalNumbers numbers) {
        this.numbers = numbers;
    }

    /** Lists as odd the staged rows whose number does not fit its holder. */
    public void warn(StagedRows batch) throws SQLException {
        var query = "select line, date_of_birth, personal_number from import_stage where personal_number is not null";
        for (var row : batch.list(this::numbered, query)) {
            for (var warning : row.number().warnings(row.dateOfBirth().year())) {
                batch.warn(row.line(), "personalNumber", warning);
            }
        }
    }

    private record Numbered(long line, BirthDate dateOfBirth, PersonalNumber number) {}

    private Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong(1), new BirthDate(row.getString(2)), new PersonalNumber(numbers.open(row.getBytes(3))));
    }
}
