package vn.gdnn.kit.imports;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/** Text as it is stored: Unicode NFC, without blanks at its ends, empty meaning absent. */
final class CleanText {

    private static final int FIRST_COMBINING_MARK = 0x300;

    private CleanText() {}

    static @Nullable String of(String raw) {
        var from = 0;
        var to = raw.length();
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : composed(raw.substring(from, to));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static String composed(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING_MARK) {
                return Normalizer.normalize(text, Form.NFC);
            }
        }
        return text;
    }
}
