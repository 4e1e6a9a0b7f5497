package vn.gdnn.curriculum.resource.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a package says of itself in its manifest; nobody has checked it. */
public record Suggestion(
        @Nullable String title,
        @Nullable String description,
        @Nullable String language,
        List<String> keywords) {

    public Suggestion {
        keywords = List.copyOf(keywords);
    }
}
