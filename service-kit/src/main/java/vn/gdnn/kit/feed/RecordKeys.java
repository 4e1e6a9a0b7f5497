package vn.gdnn.kit.feed;

import java.util.List;
import java.util.UUID;

/** Keys of records as a query takes them. */
public record RecordKeys(List<RecordKey> keys) {

    /** Stands behind {@code (institution, id) in}; takes {@link #institutions()} and {@link #ids()}. */
    public static final String AMONG = " (select * from unnest(?::text[], ?::uuid[])) ";

    public RecordKeys {
        keys = List.copyOf(keys);
    }

    /** The institution of each. */
    public Object institutions() {
        return keys.stream().map(RecordKey::institution).toArray(String[]::new);
    }

    /** The id of each, in the same order. */
    public Object ids() {
        return keys.stream().map(RecordKey::id).toArray(UUID[]::new);
    }
}
