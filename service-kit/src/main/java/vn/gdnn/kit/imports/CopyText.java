package vn.gdnn.kit.imports;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Values in the text form of PostgreSQL's COPY. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private CopyText() {}

    static void append(StringBuilder row, @Nullable Object value) {
        if (value == null) {
            row.append("\\N");
        } else if (value instanceof byte[] bytes) {
            row.append("\\\\x").append(HEX.formatHex(bytes));
        } else {
            escape(row, value.toString());
        }
    }

    private static void escape(StringBuilder row, String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(c);
            }
        }
    }
}
