package vn.gdnn.records.register.blank;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.text.FoldedNumber;

/**
 * What a council took down about blanks: spoiled, lost or destroyed, why, and who was notified of a loss. A blank named
 * twice is meant once.
 *
 * @param replacements for blanks that an entry not issued yet was printed on, the new one; the next in stock where none is
 *     named; found {@link #BY_NUMBER}
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

    /** Numbers that differ by case, blanks or dashes only are one. */
    public static final Comparator<String> BY_NUMBER = Comparator.comparing(FoldedNumber::of);

    public Minutes {
        council = List.copyOf(council);
        serialNumbers = List.copyOf(serialNumbers.stream()
                .collect(toMap(FoldedNumber::of, serial -> serial, (first, again) -> first, LinkedHashMap::new))
                .values());
        var byNumber = new TreeMap<String, String>(BY_NUMBER);
        byNumber.putAll(replacements);
        replacements = Collections.unmodifiableMap(byNumber);
    }

    /** What became of the blanks. */
    @Schema(name = "MinutesKind")
    public enum Kind {
        SPOILED,
        LOST,
        DESTROYED
    }
}
