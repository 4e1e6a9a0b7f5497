package vn.gdnn.records.register.blank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a council took down about blanks: spoiled, lost or destroyed, why, and who was notified of a loss.
 *
 * @param replacements for blanks that an entry not issued yet was printed on, the new one; the next in stock where none is
 *     named
 */
public record Minutes(
        Kind kind,
        String number,
        LocalDate dated,
        List<String> council,
        String reason,
        @Nullable LocalDate policeNotifiedOn,
        @Nullable LocalDate departmentNotifiedOn,
        List<String> serialNumbers,
        Map<String, String> replacements) {

    public Minutes {
        council = List.copyOf(council);
        serialNumbers = serialNumbers.stream().distinct().toList();
        replacements = Map.copyOf(replacements);
    }

    /** What became of the blanks. */
    @Schema(name = "MinutesKind")
    public enum Kind {
        SPOILED,
        LOST,
        DESTROYED
    }
}
