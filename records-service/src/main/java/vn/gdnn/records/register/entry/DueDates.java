package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** By when something is to be done. */
public interface DueDates {

    /** When the diploma of this graduation is due; empty for what was taken over from an older register. */
    Optional<Due> find(String institution, UUID diploma);

    /**
     * The day on which a time of so many calendar days ends; on a day of rest it ends on the next working day (Civil Code
     * 2015, art. 148.5).
     */
    LocalDate end(LocalDate start, int days);
}
