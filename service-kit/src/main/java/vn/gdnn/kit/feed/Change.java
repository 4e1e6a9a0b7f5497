package vn.gdnn.kit.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one transaction did to a record: it is there, in a new state, or it is gone. */
public record Change(String institution, UUID id, Kind kind, Instant at) {

    /** What became of it. */
    @Schema(name = "ChangeKind")
    public enum Kind {
        UPSERTED,
        DELETED
    }

    RecordKey key() {
        return new RecordKey(institution, id);
    }
}
