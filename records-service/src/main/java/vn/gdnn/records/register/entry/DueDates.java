package vn.gdnn.records.register.entry;

import java.util.Optional;
import java.util.UUID;

/** By when a diploma is to be issued. */
public interface DueDates {

    /** When the diploma of this graduation is due; empty for what was taken over from an older register. */
    Optional<Due> find(String institution, UUID diploma);
}
