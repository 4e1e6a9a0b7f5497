package vn.gdnn.records.register.digitisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.time.Ids;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.register.entry.Diploma;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.Entry;
import vn.gdnn.records.register.entry.Form;
import vn.gdnn.records.register.entry.Printed;

/** A line of an older register with what it leaves to the student, the programme and the institution as known today. */
record OldEntry(
        long line,
        Diploma.Origins origins,
        DiplomaNumbers numbers,
        DiplomaContent content,
        String signedBy,
        LocalDate issuedOn) {

    /** Staged lines {@code s}; a programme in the version in force when the graduate was recognised, else the first. */
    static final String SELECT = """
            select s.line, s.serial_number, s.register_number, s.graduation_class, s.decision_number, s.recognised_on,
                   s.issued_on, s.signed_by, s.sex, s.training_mode, t.id as student, p.id as programme, p.occupation_code,
                   p.level, s.qualification, coalesce(s.full_name, t.full_name) as full_name,
                   coalesce(s.date_of_birth, t.date_of_birth) as date_of_birth,
                   coalesce(s.institution_name, i.name) as institution_name,
                   coalesce(s.occupation_name, p.name) as occupation_name,
                   coalesce(s.high_quality, false) as high_quality
            from import_stage s
            join tenant i on i.code = ?
            join student t on t.institution = i.code and t.code = s.student_code
            cross join lateral (
                select id, name, occupation_code, level from programme p
                where p.institution = i.code and p.code = s.programme_code
                order by in_force_from <= s.recognised_on desc,
                         case when in_force_from <= s.recognised_on then -version else version end
                limit 1) p""";

    static OldEntry of(ResultSet row) throws SQLException {
        var level = Level.valueOf(row.getString("level"));
        var qualification = row.getString("qualification");
        return new OldEntry(
                row.getLong("line"),
                new Diploma.Origins(
                        row.getObject("student", UUID.class),
                        null,
                        row.getObject("programme", UUID.class),
                        row.getObject("recognised_on", LocalDate.class)),
                new DiplomaNumbers(row.getString("serial_number"), row.getString("register_number")),
                new DiplomaContent(
                        qualification == null ? level.diploma() : qualification,
                        level,
                        row.getString("institution_name"),
                        new DiplomaContent.Occupation(
                                row.getString("occupation_name"), row.getString("occupation_code")),
                        new DiplomaContent.Holder(
                                row.getString("full_name"),
                                row.getObject("date_of_birth", LocalDate.class),
                                row.getString("sex")),
                        row.getString("graduation_class"),
                        row.getString("decision_number"),
                        row.getString("training_mode"),
                        row.getBoolean("high_quality")),
                row.getString("signed_by"),
                row.getObject("issued_on", LocalDate.class));
    }

    /** The entry as the register takes it over, on the form of its day. */
    Entry entry(Actor by, LocalDate today) {
        var diploma = Diploma.takeOver(Ids.next(), origins, numbers, signedBy, issuedOn, today);
        return new Entry(
                diploma,
                new Printed(Form.of(issuedOn), content),
                List.of(DiplomaAct.of(DiplomaAct.Kind.DIGITISED, today, by)));
    }

    /** The column of the file that a refusal is about. */
    String columnOf(RefusalCode code) {
        if (code == DiplomaRefusal.RECOGNISED_BEFORE_BIRTH) {
            return "recognisedOn";
        }
        if (code == DiplomaRefusal.FIELD_NOT_ON_FORM) {
            return content.holder().sex() == null ? "trainingMode" : "sex";
        }
        return "issuedOn";
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "OldEntry " + line;
    }
}
