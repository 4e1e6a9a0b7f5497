package vn.gdnn.records.register.entry;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.graduation.recognition.GraduationRefusal;
import vn.gdnn.records.learning.grading.GraduationClass;
import vn.gdnn.records.learning.programme.Level;
import vn.gdnn.records.learning.programme.Programme;

/**
 * Somebody to whom a diploma is to be given, with all that it will say, as known at this moment.
 *
 * @param registered whether the graduation has an entry, of whatever status: a revoked one counts
 */
public record Graduate(
        UUID enrolment,
        UUID student,
        Programme programme,
        String institutionName,
        DiplomaContent.Holder holder,
        @Nullable Recognised recognised,
        boolean registered) {

    /** The columns that make one, with {@link #JOINS}. */
    public static final String COLUMNS = """
            e.id as enrolment, e.student, s.full_name, s.date_of_birth, p.id as programme, p.version as programme_version,
            p.code as programme_code, p.name as programme_name, p.occupation_code, p.level, p.credits, p.high_quality,
            o.name as institution_name, r.decision_number, r.decided_on, r.graduation_class,
            exists (select from diploma d where d.institution = e.institution and d.enrolment = e.id) as registered""";

    /** The graduate whose enrolment {@code i.subject} of {@code i.institution} names, as far as there is one. */
    public static final String JOINS = """
            left join enrolment e on e.institution = i.institution and e.id = i.subject
            left join student s on s.institution = i.institution and s.id = e.student
            left join recognition r on r.institution = i.institution and r.enrolment = e.id and r.withdrawn_at is null
            left join programme p on p.institution = i.institution and p.id = e.programme
                 and p.version = e.programme_version
            left join tenant o on o.code = i.institution
            """;

    /** The recognition that a diploma rests on. */
    public record Recognised(String decisionNumber, LocalDate on, GraduationClass graduationClass) {}

    /** Reads the {@link #COLUMNS}; empty where no enrolment was found. */
    public static Optional<Graduate> of(Row row) throws SQLException {
        var enrolment = row.uuidOrNull("enrolment");
        if (enrolment == null) {
            return Optional.empty();
        }
        var recognisedOn = row.dateOrNull("decided_on");
        return Optional.of(new Graduate(
                enrolment,
                row.uuid("student"),
                new Programme(
                        row.uuid("programme"),
                        row.integer("programme_version"),
                        row.text("programme_code"),
                        row.text("programme_name"),
                        row.text("occupation_code"),
                        row.constant(Level.class, "level"),
                        row.integer("credits"),
                        row.bool("high_quality")),
                row.text("institution_name"),
                new DiplomaContent.Holder(row.text("full_name"), row.date("date_of_birth"), null),
                recognisedOn == null
                        ? null
                        : new Recognised(
                                row.text("decision_number"),
                                recognisedOn,
                                row.constant(GraduationClass.class, "graduation_class")),
                row.bool("registered")));
    }

    /** The recognition, or NOT_RECOGNISED. */
    public Recognised requireRecognised() {
        if (recognised == null) {
            throw new Refusal(GraduationRefusal.NOT_RECOGNISED);
        }
        return recognised;
    }

    /** Refuses with NOT_RECOGNISED, RECOGNISED_BEFORE_BIRTH or DIPLOMA_REGISTERED_ALREADY whom the register cannot enter. */
    public void requireUnregistered() {
        holder.requireBornBefore(requireRecognised().on());
        if (registered) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_REGISTERED_ALREADY);
        }
        printed().content().requirePrintable();
    }

    /** As {@link #requireUnregistered}, and ISSUE_DATE_INVALID where the diploma cannot bear that day. */
    public void requireIssuable(LocalDate issuedOn, LocalDate today) {
        requireUnregistered();
        Diploma.requireIssueDate(requireRecognised().on(), issuedOn, today);
    }

    Diploma.Origins origins() {
        return new Diploma.Origins(
                student, enrolment, programme.id(), requireRecognised().on());
    }

    /** What the paper will say. */
    public Printed printed() {
        var recognition = requireRecognised();
        return Printed.onTodaysForm(new DiplomaContent(
                programme.level().diploma(),
                programme.level(),
                institutionName,
                new DiplomaContent.Occupation(programme.name(), programme.occupationCode()),
                holder,
                recognition.graduationClass().words(),
                recognition.decisionNumber(),
                null,
                programme.highQuality()));
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "Graduate " + enrolment;
    }
}
