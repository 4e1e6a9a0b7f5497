package vn.gdnn.records.register.amendment;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * For whom a copy is made, and what for.
 *
 * @param receivedAt when the request came in, by Vietnam's clock; now where it is not given
 */
public record CopyOrder(
        CopyRelation relation,
        @Nullable CopyRequester requester,
        @Nullable String purpose,
        @Nullable LocalDateTime receivedAt) {}
