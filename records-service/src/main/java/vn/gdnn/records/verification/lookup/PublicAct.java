package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaAct;

/**
 * An act that changed what a diploma says or whether it is in force, as anyone may see it (circular 10/2017, art. 14).
 *
 * @param on the day it was done
 * @param knownSince the day the register took it down
 */
public record PublicAct(
        DiplomaAct.Kind kind,
        LocalDate on,
        LocalDate knownSince,
        @Nullable String ground,
        Decided decided) {

    /** By which decision, and from when on. */
    public record Decided(
            @Nullable String number,
            @Nullable LocalDate on,
            @Nullable LocalDate effectiveOn) {

        /** By none. */
        public static final Decided NOTHING = new Decided(null, null, null);
    }
}
