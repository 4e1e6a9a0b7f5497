package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.curriculum.v1.OutcomeMapping.DevelopedCompetence;

/**
 * A record behind a number.
 *
 * @param counted whether it counts for the numerator; every record counts for the denominator
 * @param since since when it is in the denominator: at work, in force, in the suite
 * @param because what speaks for counting it
 * @param against what speaks against it
 * @param measure what a programme was found to develop of digital competence, null for other records
 */
public record Contribution(
        Kind kind,
        String id,
        String institution,
        boolean counted,
        LocalDate since,
        List<Evidence> because,
        List<Evidence> against,
        @Nullable Measure measure) {

    /** What sort of record. */
    @Schema(name = "ContributionKind")
    public enum Kind {
        STAFF_MEMBER,
        PROGRAMME,
        INSTITUTION
    }

    /** A fact that speaks for counting or against it, the day it holds from, the record that says so, and on what a training rests. */
    public record Evidence(
            String fact, LocalDate on, UUID id, @Nullable Standing standing) {

        static List<Evidence> parse(String @Nullable [] texts) {
            return texts == null
                    ? List.of()
                    : Stream.of(texts).map(Evidence::parse).toList();
        }

        private static Evidence parse(String text) {
            var parts = text.split(" ");
            var standing = parts.length > 3 ? Standing.valueOf(parts[3]) : null;
            return new Evidence(parts[0], LocalDate.parse(parts[1]), UUID.fromString(parts[2]), standing);
        }
    }

    /** The components that the modules of a programme develop, the highest level first; none where it is not measured. */
    @Schema(name = "ContributionMeasure")
    public record Measure(boolean measured, List<DevelopedCompetence> components) {

        static Measure parse(String text) {
            var words = List.of(text.split(" "));
            return new Measure(
                    words.get(0).equals("MEASURED"),
                    words.stream().skip(1).map(Measure::developed).toList());
        }

        private static DevelopedCompetence developed(String text) {
            var parts = text.split("/");
            return new DevelopedCompetence(parts[0], Integer.parseInt(parts[1]));
        }
    }

    public Contribution {
        because = List.copyOf(because);
        against = List.copyOf(against);
    }
}
