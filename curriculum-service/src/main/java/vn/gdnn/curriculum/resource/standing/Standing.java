package vn.gdnn.curriculum.resource.standing;

import java.util.UUID;

/**
 * Whose a version is and where it stands.
 *
 * @param resource the id of the first version, which names the resource in all of them
 * @param number 1 for the first version
 */
public record Standing(String institution, UUID resource, int number, ResourceStatus status) {}
