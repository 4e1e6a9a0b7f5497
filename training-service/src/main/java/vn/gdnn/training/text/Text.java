package vn.gdnn.training.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/** Unicode NFC without blanks at its ends, as the rows of a file are read too. */
public final class Text {

    private Text() {}

    /** The text as it is stored; absent is empty, which {@code @NotBlank} refuses. */
    public static String clean(@Nullable String raw) {
        return raw == null ? "" : Normalizer.normalize(raw, Form.NFC).strip();
    }

    /** As {@link #clean}, where there may be none. */
    public static @Nullable String cleanOrNone(@Nullable String raw) {
        var text = clean(raw);
        return text.isEmpty() ? null : text;
    }
}
