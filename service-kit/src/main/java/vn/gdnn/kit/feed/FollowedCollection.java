package vn.gdnn.kit.feed;

import org.jspecify.annotations.Nullable;

/**
 * A collection that others keep a copy of.
 *
 * @param name under which its changes are noted: what the migration names in {@code follow_changes}
 * @param idsInOrder the query for the next ids of an institution: takes the institution, the last id and how many
 * @param purpose what the access log says of its reading; none where its records are nobody's
 */
public record FollowedCollection(
        String name, String idsInOrder, @Nullable String purpose) {}
