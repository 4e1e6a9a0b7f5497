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
import vn.gdnn.records.learning.programme.Occupation;
import vn.gdnn.records.learning.programme.Programme;

/**
 * Somebody to whom a diploma is to be given, with all that it will say, as known at this moment.
 *
 * @param earlier the entries there are of this graduation
 */
public record Graduate(
        UUID enrolment,
        UUID student,
        Programme programme,
        School school,
        DiplomaContent.Holder holder,
        @Nullable Recognised recognised,
        Earlier earlier) {

    /** The columns that make one, with {@link #JOINS}. */
    public static final String COLUMNS = """
            e.id as enrolment, e.student, s.full_name, s.date_of_birth, p.id as programme, p.version as programme_version,
            p.code as programme_code, p.name as programme_name, p.occupation_code, p.occupation_name, p.occupation_english,
            p.level, p.credits, p.high_quality,
            o.name as institution_name, w.place, r.id as recognition, r.decision_number, r.decided_on, r.graduation_class,
            exists (select from diploma d where d.institution = e.institution and d.enrolment = e.id
                    and (d.status in ('REGISTERED', 'SIGNED', 'ISSUED')
                         or d.recognition = r.id and d.status <> 'CANCELLED')) as registered,
            (select max(d.revoked_from) from diploma d
             where d.institution = e.institution and d.enrolment = e.id) as revoked_from""";

    /** The graduate whose enrolment {@code i.subject} of {@code i.institution} names, as far as there is one. */
    public static final String JOINS = """
            left join enrolment e on e.institution = i.institution and e.id = i.subject
            left join student s on s.institution = i.institution and s.id = e.student
            left join recognition r on r.institution = i.institution and r.enrolment = e.id and r.withdrawn_at is null
            left join programme p on p.institution = i.institution and p.id = e.programme
                 and p.version = e.programme_version
            left join tenant o on o.code = i.institution
            left join document_wording w on w.institution = i.institution
            """;

    /**
     * All that a diploma says of its holder and the training, and that school, student, programme and recognition say
     * now, as one digest.
     */
    public static final String DIGEST = """
            sha256(convert_to(jsonb_build_array(s.code, s.full_name, s.date_of_birth, p.code, p.name, p.occupation_code,
                p.occupation_name, p.level, p.high_quality, r.id, r.graduation_class, r.decision_number, r.decided_on, o.name)::text, 'UTF8'))""";

    /** What the school is called, and where it issues; none where it has not said so. */
    public record School(String name, @Nullable String place) {

        String requirePlace() {
            if (place == null || place.isBlank()) {
                throw new Refusal(DiplomaRefusal.DIPLOMA_FIELD_MISSING, "placeOfIssue");
            }
            return place;
        }
    }

    /** The recognition that a diploma rests on. */
    public record Recognised(UUID id, String decisionNumber, LocalDate on, GraduationClass graduationClass) {}

    /**
     * What there is in the register already.
     *
     * @param registered whether an entry is in force or on its way, or rests on this very recognition: then a revoked or
     *     replaced one counts too
     * @param revokedFrom from when on a diploma of the enrolment is or was in force no more
     */
    public record Earlier(boolean registered, @Nullable LocalDate revokedFrom) {}

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
                        new Occupation(
                                row.text("occupation_code"),
                                row.text("occupation_name"),
                                row.textOrNull("occupation_english")),
                        row.constant(Level.class, "level"),
                        row.integer("credits"),
                        row.bool("high_quality")),
                new School(row.text("institution_name"), row.textOrNull("place")),
                new DiplomaContent.Holder(row.text("full_name"), row.birthDate("date_of_birth"), null),
                recognisedOn == null
                        ? null
                        : new Recognised(
                                row.uuid("recognition"),
                                row.text("decision_number"),
                                recognisedOn,
                                row.constant(GraduationClass.class, "graduation_class")),
                new Earlier(row.bool("registered"), row.dateOrNull("revoked_from"))));
    }

    /** The recognition, or NOT_RECOGNISED. */
    public Recognised requireRecognised() {
        if (recognised == null) {
            throw new Refusal(GraduationRefusal.NOT_RECOGNISED);
        }
        return recognised;
    }

    /**
     * Refuses with NOT_RECOGNISED, RECOGNISED_BEFORE_BIRTH, DIPLOMA_REGISTERED_ALREADY or DIPLOMA_STILL_IN_FORCE whom the
     * register cannot enter that day: a recognition has one original ever (circular 21/2019). Refuses with
     * DIPLOMA_FIELD_MISSING where the form has a field that nothing is known for (circular 24/2020).
     */
    public void requireUnregistered(LocalDate today) {
        requireRecognised();
        if (earlier.registered()) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_REGISTERED_ALREADY);
        }
        if (earlier.revokedFrom() != null && earlier.revokedFrom().isAfter(today)) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_STILL_IN_FORCE, earlier.revokedFrom());
        }
        requireFit();
    }

    /** Refuses with NOT_RECOGNISED unless this very recognition stands, and what the paper could not say. */
    void requireIs(@Nullable UUID recognition) {
        if (!requireRecognised().id().equals(recognition)) {
            throw new Refusal(GraduationRefusal.NOT_RECOGNISED);
        }
        requireFit();
    }

    private void requireFit() {
        holder.requireBornBefore(requireRecognised().on());
        printed().content().requirePrintable();
    }

    Diploma.Origins origins() {
        var recognition = requireRecognised();
        return new Diploma.Origins(
                student, new Diploma.Graduation(enrolment, recognition.id()), programme.id(), recognition.on());
    }

    /** What the paper will say. */
    public Printed printed() {
        var recognition = requireRecognised();
        return Printed.onTodaysForm(
                new DiplomaContent(
                        programme.level().diploma(),
                        programme.level(),
                        school.name(),
                        new DiplomaContent.Occupation(
                                programme.occupation().name(),
                                programme.occupation().code()),
                        holder,
                        recognition.graduationClass().words(),
                        recognition.decisionNumber(),
                        null,
                        programme.highQuality()),
                school.requirePlace());
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "Graduate " + enrolment;
    }
}
