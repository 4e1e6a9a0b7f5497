package vn.gdnn.training.number;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.imports.Column;
import vn.gdnn.kit.imports.StageType;
import vn.gdnn.kit.imports.StagedRows;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.person.Sex;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.personal.PersonalNumber;
import vn.gdnn.kit.personal.PersonalNumberWarning;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.problem.RefusalCode;

/** The numbers of a file: sealed on their way in, and looked at for oddities. */
@ApplicationScoped
public class NumberColumns {

    private final PersonalNumbers numbers;

    NumberColumns(PersonalNumbers numbers) {
        this.numbers = numbers;
    }

    /** The column of the personal number, staged encrypted and, under the name with {@code _hash}, hashed. */
    public Column personalNumber(RefusalCode placeholder) {
        return sealed(
                Column.pattern("personalNumber", PersonalNumber.FORM).example("098203000001"),
                placeholder,
                NumberKind.PERSONAL_NUMBER);
    }

    /** As {@link #personalNumber}, of the older number and of that of a passport. */
    public List<Column> others(RefusalCode placeholder) {
        var legacy = Column.pattern("legacyNumber", NumberKind.LEGACY_FORM).example("980000001");
        var passport = Column.pattern("passport", NumberKind.PASSPORT_FORM).example("Z0000001");
        return List.of(
                sealed(legacy, placeholder, NumberKind.LEGACY_NUMBER),
                sealed(passport, placeholder, NumberKind.PASSPORT));
    }

    private Column sealed(Column column, RefusalCode placeholder, NumberKind kind) {
        return column.check(placeholder, number -> !NumberKind.isPlaceholder(number))
                .stage(kind.column(), StageType.BYTES, numbers::seal)
                .stage(kind.column() + "_hash", StageType.BYTES, number -> kind.hash(number, numbers));
    }

    /** Lists as odd the staged rows whose number does not fit its holder. */
    public void warn(StagedRows batch) throws SQLException {
        var query =
                "select line, date_of_birth, personal_number, sex from import_stage where personal_number is not null";
        for (var row : batch.list(this::numbered, query)) {
            for (var warning : row.warnings()) {
                batch.warn(row.line(), "personalNumber", warning);
            }
        }
    }

    private record Numbered(
            long line,
            BirthDate dateOfBirth,
            PersonalNumber number,
            @Nullable String sex) {

        List<PersonalNumberWarning> warnings() {
            var born = dateOfBirth.year();
            return sex == null ? number.warnings(born) : number.warnings(born, Sex.valueOf(sex) == Sex.MALE);
        }
    }

    private Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong(1),
                new BirthDate(row.getString(2)),
                new PersonalNumber(numbers.open(row.getBytes(3))),
                row.getString(4));
    }
}
