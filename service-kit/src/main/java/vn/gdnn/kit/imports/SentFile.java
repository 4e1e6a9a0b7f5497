package vn.gdnn.kit.imports;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent.
 *
 * @param key what the sender calls the request, if anything
 * @param wanted the kind of import, its mode and its format
 * @param sha256 of the bytes
 */
record SentFile(@Nullable String key, String wanted, byte[] sha256) {

    /** What two requests have in common that are one and the same. */
    String same() {
        return wanted + " " + HexFormat.of().formatHex(sha256);
    }
}
