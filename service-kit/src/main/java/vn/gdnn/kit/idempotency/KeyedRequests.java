package vn.gdnn.kit.idempotency;

import java.util.Set;
import java.util.regex.Pattern;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** The requests that may carry an {@code Idempotency-Key}: those that write. The key of a file is kept with its import. */
public final class KeyedRequests {

    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH");

    /** The header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    /** The header of an answer that was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[!-~](?:[ -~]{0,198}[!-~])?");

    private KeyedRequests() {}

    /** The key, if it is one; IDEMPOTENCY_KEY_INVALID otherwise. */
    public static String required(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(KitRefusal.IDEMPOTENCY_KEY_INVALID);
        }
        return key;
    }

    /** Of the methods that write, DELETE needs no key. */
    public static boolean isKeyed(String method) {
        return METHODS.contains(method);
    }

    /** Whether a body of this media type is a file. */
    public static boolean isFile(String mediaType) {
        var type = mediaType.replaceFirst("\\s*;.*", "");
        return !type.endsWith("/json") && !type.endsWith("+json");
    }
}
