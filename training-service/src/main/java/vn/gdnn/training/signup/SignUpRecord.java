package vn.gdnn.training.signup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-up as it is shown.
 *
 * @param waitingPlace how far in front in the queue, 1 for the next; null for who does not wait
 */
public record SignUpRecord(
        UUID id,
        String institution,
        UUID sessionId,
        UUID staffId,
        SignUpState state,
        @Nullable Integer waitingPlace,
        Instant signedUpAt,
        @Nullable Instant withdrawnAt) {

    @Override
    public String toString() {
        return "SignUpRecord[id=" + id + "]";
    }
}
