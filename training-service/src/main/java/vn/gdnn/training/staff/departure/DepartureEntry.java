package vn.gdnn.training.staff.departure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A departure as it was entered; none is taken out.
 *
 * @param employment the number of the employment that it ends, 1 for the first
 * @param transfer the offer of a transfer by which another school took the person over
 * @param annulled when and why it was taken back, null while it stands
 */
public record DepartureEntry(
        UUID id,
        int employment,
        Departure departure,
        @Nullable UUID transfer,
        Instant enteredAt,
        @Nullable Annulled annulled) {

    /** Why an entry was taken back. */
    public record Annulled(Instant at, String reason) {}
}
