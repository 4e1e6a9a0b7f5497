package vn.gdnn.records.register.blank;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a council took down about blanks: spoiled, lost or destroyed, why, and who was notified of a loss. */
public record Minutes(
        Kind kind,
        String number,
        LocalDate dated,
        List<String> council,
        String reason,
        @Nullable LocalDate policeNotifiedOn,
        @Nullable LocalDate departmentNotifiedOn,
        List<String> serialNumbers) {

    public Minutes {
        council = List.copyOf(council);
        serialNumbers = List.copyOf(serialNumbers);
    }

    /** What became of the blanks. */
    @Schema(name = "MinutesKind")
    public enum Kind {
        SPOILED,
        LOST,
        DESTROYED
    }
}
