package vn.gdnn.framework.rest;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/** Texts beside a file, as the file's own are read: Unicode NFC without blanks at the ends. */
final class FileTexts {

    private FileTexts() {}

    static String clean(@Nullable String raw) {
        return raw == null ? "" : Normalizer.normalize(raw, Form.NFC).strip();
    }

    static @Nullable String cleanOrNone(@Nullable String raw) {
        var text = clean(raw);
        return text.isEmpty() ? null : text;
    }
}
