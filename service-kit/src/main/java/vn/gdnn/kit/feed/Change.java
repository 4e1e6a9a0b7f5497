package vn.gdnn.kit.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that changed: it is there, in a new state, or it is gone. */
public record Change(UUID id, Kind change, Instant at) {

    /** What became of it. */
    @Schema(name = "ChangeKind")
    public enum Kind {
        UPSERTED,
        DELETED
    }
}
