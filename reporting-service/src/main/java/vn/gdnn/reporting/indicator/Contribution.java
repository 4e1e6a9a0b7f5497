package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a number.
 *
 * @param counted whether it counts for the numerator; every record counts for the denominator
 * @param since since when it is in the denominator: at work, in force, in the suite
 * @param because what speaks for counting it
 */
public record Contribution(
        Kind kind, String id, String institution, boolean counted, LocalDate since, List<Evidence> because) {

    /** What sort of record. */
    @Schema(name = "ContributionKind")
    public enum Kind {
        STAFF_MEMBER,
        PROGRAMME,
        INSTITUTION
    }

    /** A fact that speaks for counting, the day it holds from, the record that says so, and on what a training rests. */
    public record Evidence(
            String fact, LocalDate on, UUID id, @Nullable Standing standing) {

        static Evidence parse(String text) {
            var parts = text.split(" ");
            var standing = parts.length > 3 ? Standing.valueOf(parts[3]) : null;
            return new Evidence(parts[0], LocalDate.parse(parts[1]), UUID.fromString(parts[2]), standing);
        }
    }

    public Contribution {
        because = List.copyOf(because);
    }
}
