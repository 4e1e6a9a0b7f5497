package vn.gdnn.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** The key of the last row of a page, opaque to the caller. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Packs the key's parts. */
    public static String of(Object... parts) {
        var joined = String.join(
                SEPARATOR, List.of(parts).stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /** Unpacks a cursor of that many parts; anything else is refused with CURSOR_INVALID. */
    public static List<String> read(String cursor, int parts) {
        try {
            var read = List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1));
            if (read.size() == parts) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(KitRefusal.CURSOR_INVALID);
        }
        throw new Refusal(KitRefusal.CURSOR_INVALID);
    }
}
