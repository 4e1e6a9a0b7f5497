package vn.gdnn.records.learning.discipline;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;
import vn.gdnn.records.learning.grading.Circular;
import vn.gdnn.records.learning.grading.Term;

/** A decision that disciplines a student in a semester. */
public record Discipline(UUID id, Level level, Term term, Decision decision, String actor, Instant recordedAt) {

    /** From mild to severe. */
    public enum Level {
        /** Khiển trách. */
        REPRIMAND,
        /** Cảnh cáo: from here on it costs a class. */
        WARNING,
        /** Đình chỉ học tập có thời hạn: from here on it stands in the way of graduation. */
        SUSPENSION,
        /** Buộc thôi học. */
        EXPULSION
    }

    /** The measures of circular 04/2022 that cost no class, whatever their level (art. 21, 32 and 35.2). */
    @Schema(name = "DisciplineLegalBasis")
    public enum LegalBasis {
        ART_17_2,
        ART_17_3
    }

    /** The document and the time it covers. */
    public record Decision(
            String number,
            LocalDate decidedOn,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            @Nullable String reason,
            @Nullable LegalBasis legalBasis) {

        /** The farthest that a decision reaches ahead, in years: a slip of the pen suspends nobody for a lifetime. Ours. */
        private static final int YEARS_AHEAD = 1;

        private static final int YEARS_LONG = 5;

        /** Whether its days follow the enrolment and one another, and lie within what a decision may reach. */
        boolean isPlausible(LocalDate enrolledOn) {
            return !decidedOn.isBefore(enrolledOn)
                    && !effectiveFrom.isBefore(enrolledOn)
                    && !effectiveFrom.isAfter(decidedOn.plusYears(YEARS_AHEAD))
                    && (effectiveUntil == null
                            || !effectiveUntil.isBefore(effectiveFrom)
                                    && !effectiveUntil.isAfter(effectiveFrom.plusYears(YEARS_LONG)));
        }

        boolean isInForce(LocalDate day) {
            return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
        }
    }

    /**
     * Whether it lowers a class: from a warning on (circular 09/2017, art. 26; circular 04/2022, art. 21, 32 and 35.2, which
     * takes the measures of art. 17.2 and 17.3 out).
     */
    public boolean costsAClass(Circular under) {
        return level.compareTo(Level.WARNING) >= 0 && (under == Circular.TT_09_2017 || decision.legalBasis() == null);
    }

    /** Whether nobody graduates on that day under it (circular 04/2022, art. 26.1 and 34.2). */
    public boolean forbidsGraduation(LocalDate day) {
        return level.compareTo(Level.SUSPENSION) >= 0 && decision.isInForce(day);
    }

    static Discipline of(Row row) throws SQLException {
        return new Discipline(
                row.uuid("id"),
                row.constant(Level.class, "level"),
                Term.read(row.text("term")).orElseThrow(),
                new Decision(
                        row.text("decision_number"),
                        row.date("decided_on"),
                        row.date("effective_from"),
                        row.dateOrNull("effective_until"),
                        row.textOrNull("reason"),
                        row.constantOrNull(LegalBasis.class, "legal_basis")),
                row.text("actor"),
                row.instant("recorded_at"));
    }
}
