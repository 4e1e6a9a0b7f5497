package vn.gdnn.curriculum.resource.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published version that was found.
 *
 * @param schoolName what its school is called
 */
public record FoundResource(
        UUID id,
        String institution,
        String schoolName,
        String title,
        String type,
        String licence,
        List<String> languages,
        Instant publishedAt) {

    public FoundResource {
        languages = List.copyOf(languages);
    }
}
