package vn.gdnn.framework.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.EducationKind;

/** What a package says of its version; the query of a request says it otherwise, or in its place. */
record PackageFacts(
        @Nullable LocalDate inForceFrom,
        @Nullable EducationKind madeFor,
        @Nullable String source,
        @Nullable String missing) {

    static final PackageFacts NONE = new PackageFacts(null, null, null, null);

    /** Of a CFDocument; the extensions are those that this system writes. */
    static PackageFacts of(JsonNode document) {
        var extensions = document.path("extensions");
        var source = text(extensions, "source");
        return new PackageFacts(
                day(text(document, "statusStartDate")),
                kind(text(extensions, "madeFor")),
                source == null ? text(document, "creator") : source,
                text(extensions, "missing"));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable EducationKind kind(@Nullable String text) {
        return Arrays.stream(EducationKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode object, String name) {
        var text = object.path(name).asText().strip();
        return text.isEmpty() ? null : text;
    }
}
