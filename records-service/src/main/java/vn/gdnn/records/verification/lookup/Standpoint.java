package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;

/** What held on a day, as the register knew it on a day. */
public record Standpoint(LocalDate on, LocalDate knownOn) {

    /** What holds that day, as it is known that day. */
    public static Standpoint at(LocalDate day) {
        return new Standpoint(day, day);
    }

    /** The words that were in force, and known to be, are those of the earlier day: a correction does not reach back. */
    public LocalDate earlier() {
        return on.isBefore(knownOn) ? on : knownOn;
    }
}
