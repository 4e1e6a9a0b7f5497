package vn.gdnn.reporting.digitisation;

import java.time.LocalDate;
import java.util.UUID;

/** A record that an institution delivered digitally, as evidence that it digitises that kind. */
public record DigitalRecord(String institution, Kind kind, LocalDate on, UUID evidence) {

    /** What target T9 asks to be digitised. */
    public enum Kind {
        LEARNING_PROCESS,
        LEARNING_RESULTS,
        DIPLOMAS
    }

    /** Whether this is the better evidence: the earlier one, and of one day always the same one. */
    boolean precedes(DigitalRecord other) {
        var days = on.compareTo(other.on);
        return days < 0 || (days == 0 && evidence.toString().compareTo(other.evidence.toString()) < 0);
    }
}
