package vn.gdnn.kit.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One note of the access log: who was shown which persons of an institution, when and for what.
 *
 * @param persons whom it showed; none is named where all of a collection were taken away
 */
public record Access(UUID id, String institution, Instant readAt, String reader, String purpose, List<UUID> persons) {

    public Access {
        persons = List.copyOf(persons);
    }
}
