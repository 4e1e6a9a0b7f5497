package vn.gdnn.records.register.digitisation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.Confidence;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.Entry;
import vn.gdnn.records.register.entry.Form;
import vn.gdnn.records.register.entry.OldBook;
import vn.gdnn.records.register.entry.OldPaper;
import vn.gdnn.records.register.entry.OldSignature;
import vn.gdnn.records.register.entry.Printed;

/**
 * A line of an older register: what it says, and no more.
 *
 * @param position its line in the file
 */
record OldEntry(
        int position,
        UUID id,
        Diploma.Origins origins,
        DiplomaNumbers numbers,
        OldBook book,
        Printed printed,
        OldSignature signature) {

    /** The columns of {@code s}, a staged or a waiting line, and of {@link #JOINS} that make one. */
    static final String COLUMNS = """
            s.*, t.id as student, t.merged_into is not null as merged, i.name as recorded_by, coalesce(p.name, i.name) as institution_name,
            coalesce(s.register_year, extract(year from s.issued_on)::int) as book_year""";

    /** The student that the line names, the school, and the predecessor who issued the paper. */
    static final String JOINS = """

            join tenant i on i.code = ?
            join student t on t.institution = i.code and t.code = s.student_code
            left join predecessor p on p.institution = i.code and p.code = s.predecessor
            """;

    static OldEntry of(Row row, UUID id) throws SQLException {
        var form = row.textOrNull("form");
        return new OldEntry(
                Math.toIntExact(row.bigint("line")),
                id,
                new Diploma.Origins(row.uuid("student"), null, null, row.date("recognised_on")),
                new DiplomaNumbers(row.text("serial_number"), row.text("register_number")),
                new OldBook(row.integer("book_year"), row.textOrNull("predecessor")),
                new Printed(form == null ? Form.UNKNOWN : Form.ofCode(form), content(row)),
                new OldSignature(row.text("signed_by"), row.textOrNull("signer_title"), row.date("issued_on")));
    }

    private static DiplomaContent content(Row row) throws SQLException {
        @Nullable Level level = row.constantOrNull(Level.class, "level");
        return new DiplomaContent(
                level == null ? null : level.diploma(),
                level,
                row.text("institution_name"),
                new DiplomaContent.Occupation(row.text("occupation_name"), row.textOrNull("occupation_code")),
                new DiplomaContent.Holder(row.text("full_name"), row.birthDate("date_of_birth"), row.textOrNull("sex")),
                row.text("graduation_class"),
                row.text("decision_number"),
                row.textOrNull("training_mode"),
                row.bool("high_quality"),
                new OldPaper(
                        row.text("recorded_by"),
                        row.constant(Confidence.class, "confidence"),
                        row.textOrNull("school_as_written"),
                        row.text("qualification_as_written")));
    }

    /** The entry as the register takes it over under its own id, by whoever approved; the act names what it was asked in. */
    Entry entry(Actor by, LocalDate today, UUID batch) {
        printed.content().requirePrintable();
        var diploma = Diploma.takeOver(id, origins, numbers, book, signature, today);
        var basis = new Basis(null, null, null, null, null, batch.toString());
        return new Entry(diploma, printed, List.of(DiplomaAct.of(DiplomaAct.Kind.DIGITISED, today, by, basis)));
    }

    /** The column of the file that a refusal is about. */
    String columnOf(Refusal refusal) {
        var code = refusal.code();
        if (code == DiplomaRefusal.DIPLOMA_LETTER_NOT_PRINTABLE || code == DiplomaRefusal.DIPLOMA_TEXT_TOO_LONG) {
            return String.valueOf(refusal.arguments()[0]);
        }
        if (code == DiplomaRefusal.RECOGNISED_BEFORE_BIRTH) {
            return "recognisedOn";
        }
        if (code == DiplomaRefusal.REGISTER_YEAR_INVALID) {
            return "registerYear";
        }
        if (code == DiplomaRefusal.FIELD_NOT_ON_FORM) {
            return printed.content().holder().sex() == null ? "trainingMode" : "sex";
        }
        return "issuedOn";
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "OldEntry " + position;
    }
}
