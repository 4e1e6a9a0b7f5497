package vn.gdnn.curriculum.resource.licence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A licence that a resource may bear.
 *
 * @param url its text, where it has one
 * @param source who wrote it
 * @param adaptations the licences that an adaptation may bear; empty where none is allowed
 */
public record Licence(
        String code,
        String name,
        String englishName,
        @Nullable String url,
        String source,
        List<String> adaptations) {

    public Licence {
        adaptations = List.copyOf(adaptations);
    }
}
