package vn.gdnn.records.register.entry;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.programme.Level;

/** What the paper says, word for word, apart from numbers, signature and dates of issue. */
public record DiplomaContent(
        String qualification,
        Level level,
        String institutionName,
        Occupation occupation,
        Holder holder,
        String graduationClass,
        String decisionNumber,
        @Nullable String trainingMode,
        boolean highQuality) {

    /** The columns of {@code diploma_content}, called {@code c}, that make one. */
    public static final String COLUMNS = "c.qualification, c.level, c.institution_name, c.occupation_name,"
            + " c.occupation_code, c.full_name, c.date_of_birth, c.sex, c.training_mode, c.graduation_class,"
            + " c.decision_number, c.high_quality";

    /** Occupation or branch, as in the programme. */
    public record Occupation(String name, String code) {}

    /** Who holds it, as in the birth papers. */
    public record Holder(
            String fullName,
            LocalDate dateOfBirth,
            @Nullable String sex) {

        /** Refuses with RECOGNISED_BEFORE_BIRTH who was not born yet on the day of recognition. */
        void requireBornBefore(LocalDate recognisedOn) {
            if (!dateOfBirth.isBefore(recognisedOn)) {
                throw new Refusal(DiplomaRefusal.RECOGNISED_BEFORE_BIRTH);
            }
        }
    }

    /** Reads the {@link #COLUMNS}. */
    public static DiplomaContent of(Row row) throws SQLException {
        return new DiplomaContent(
                row.text("qualification"),
                row.constant(Level.class, "level"),
                row.text("institution_name"),
                new Occupation(row.text("occupation_name"), row.text("occupation_code")),
                new Holder(row.text("full_name"), row.date("date_of_birth"), row.textOrNull("sex")),
                row.text("graduation_class"),
                row.text("decision_number"),
                row.textOrNull("training_mode"),
                row.bool("high_quality"));
    }

    /** The same paper with the holder said anew. */
    public DiplomaContent corrected(HolderCorrection correction) {
        return new DiplomaContent(
                qualification,
                level,
                institutionName,
                occupation,
                correction.applyTo(holder),
                graduationClass,
                decisionNumber,
                trainingMode,
                highQuality);
    }

    /** What a new paper says on today's form, which has neither sex nor training mode. */
    public DiplomaContent reissued(Reissue reissue) {
        var corrected = reissue.holder().applyTo(holder);
        return new DiplomaContent(
                qualification,
                level,
                institutionName,
                reissue.occupationName() == null
                        ? occupation
                        : new Occupation(reissue.occupationName(), occupation.code()),
                new Holder(corrected.fullName(), corrected.dateOfBirth(), null),
                reissue.graduationClass() == null ? graduationClass : reissue.graduationClass(),
                decisionNumber,
                null,
                highQuality);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "DiplomaContent";
    }
}
