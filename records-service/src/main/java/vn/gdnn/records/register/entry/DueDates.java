package vn.gdnn.records.register.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By when a diploma is to be issued. */
public interface DueDates {

    /** When the diploma of this graduation is due; null for what was taken over from an older register. */
    @Nullable Due of(String institution, UUID diploma);
}
