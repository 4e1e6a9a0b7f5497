package vn.gdnn.kit.feed;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keys of records as a query takes them. */
public record RecordKeys(List<RecordKey> keys) {

    /** Stands behind {@code (institution, id) in}; takes {@link #institutions()} and {@link #ids()}. */
    public static final String AMONG = " (select * from unnest(?::text[], ?::uuid[])) ";

    /** The same for a query of entities; takes {@link #everyInstitution()} and {@link #everyId()}. */
    public static final String OF_ENTITIES = "institution in ?1 and id in ?2";

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

    /** The institutions, each once. */
    public Set<String> everyInstitution() {
        return keys.stream().map(RecordKey::institution).collect(toSet());
    }

    /** The ids. */
    public List<UUID> everyId() {
        return keys.stream().map(RecordKey::id).toList();
    }
}
