package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    /** A fact that speaks for counting, the day it holds from and the record that says so. */
    public record Evidence(String fact, LocalDate on, UUID id) {

        static Evidence parse(String text) {
            var parts = text.split(" ");
            return new Evidence(parts[0], LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
        }
    }

    public Contribution {
        because = List.copyOf(because);
    }
}
