package vn.gdnn.records.register.entry;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.programme.Level;

/**
 * What the paper says, word for word, apart from numbers, signature and dates of issue. An entry taken over has an
 * {@link OldPaper}, and neither qualification nor level nor code where its old register tells none.
 *
 * @param institutionName the issuer: the school, or the predecessor whose paper it took over
 */
public record DiplomaContent(
        @Nullable String qualification,
        @Nullable Level level,
        String institutionName,
        Occupation occupation,
        Holder holder,
        String graduationClass,
        String decisionNumber,
        @Nullable String trainingMode,
        boolean highQuality,
        @Nullable OldPaper oldPaper) {

    /** The columns of {@code diploma_content}, called {@code c}, that make one. */
    public static final String COLUMNS = "c.qualification, c.level, c.institution_name, c.occupation_name,"
            + " c.occupation_code, c.full_name, c.date_of_birth, c.sex, c.training_mode, c.graduation_class,"
            + " c.decision_number, c.high_quality, c.recorded_by, c.confidence, c.school_as_written,"
            + " c.qualification_as_written";

    /** What a diploma of the register's own making says. */
    public DiplomaContent(
            String qualification,
            Level level,
            String institutionName,
            Occupation occupation,
            Holder holder,
            String graduationClass,
            String decisionNumber,
            @Nullable String trainingMode,
            boolean highQuality) {
        this(
                qualification,
                level,
                institutionName,
                occupation,
                holder,
                graduationClass,
                decisionNumber,
                trainingMode,
                highQuality,
                null);
    }

    /** Occupation or branch, as in the national list (circular 24/2020) or on the old paper. */
    public record Occupation(String name, @Nullable String code) {}

    /** Who holds it, as in the birth papers. */
    public record Holder(
            String fullName,
            BirthDate dateOfBirth,
            @Nullable String sex) {

        /** Refuses with RECOGNISED_BEFORE_BIRTH who was not born for certain before the day of recognition. */
        public void requireBornBefore(LocalDate recognisedOn) {
            if (!dateOfBirth.isBefore(recognisedOn)) {
                throw new Refusal(DiplomaRefusal.RECOGNISED_BEFORE_BIRTH);
            }
        }
    }

    /** Reads the {@link #COLUMNS}. */
    public static DiplomaContent of(Row row) throws SQLException {
        return new DiplomaContent(
                row.textOrNull("qualification"),
                row.constantOrNull(Level.class, "level"),
                row.text("institution_name"),
                new Occupation(row.text("occupation_name"), row.textOrNull("occupation_code")),
                new Holder(row.text("full_name"), row.birthDate("date_of_birth"), row.textOrNull("sex")),
                row.text("graduation_class"),
                row.text("decision_number"),
                row.textOrNull("training_mode"),
                row.bool("high_quality"),
                OldPaper.of(row));
    }

    /** Refuses with DIPLOMA_LETTER_NOT_PRINTABLE or DIPLOMA_TEXT_TOO_LONG what would not stand on the paper as it is. */
    public void requirePrintable() {
        PaperRoom.require(this);
    }

    /** The same paper with the holder said anew. */
    public DiplomaContent corrected(HolderCorrection correction) {
        return printable(new DiplomaContent(
                qualification,
                level,
                institutionName,
                occupation,
                correction.applyTo(holder),
                graduationClass,
                decisionNumber,
                trainingMode,
                highQuality,
                oldPaper));
    }

    /** What a new paper says on today's form, which has neither sex nor training mode. */
    public DiplomaContent reissued(Reissue reissue) {
        var corrected = reissue.holder().applyTo(holder);
        return printable(new DiplomaContent(
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
                highQuality,
                oldPaper));
    }

    private static DiplomaContent printable(DiplomaContent content) {
        content.requirePrintable();
        return content;
    }

    /** The level, which every diploma of the register's own making has. */
    public Level ownLevel() {
        return Objects.requireNonNull(level, "an entry taken over");
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "DiplomaContent";
    }
}
