package vn.gdnn.kit.imports;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** The file formats taken, always in UTF-8. */
enum FileFormat {
    CSV,
    NDJSON;

    private static final Map<String, FileFormat> TYPES = Map.of("text/csv", CSV, "application/x-ndjson", NDJSON);

    static FileFormat of(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.split(";", 2)[0];
        var format = TYPES.get(type.strip().toLowerCase(Locale.ROOT));
        if (format == null) {
            throw new Refusal(KitRefusal.UNSUPPORTED_MEDIA_TYPE);
        }
        return format;
    }
}
