package vn.gdnn.kit.idempotency;

import java.util.Set;

/** The requests that may carry an {@code Idempotency-Key}: those that write, except files, which imports repeat safely. */
public final class KeyedRequests {

    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH");

    private KeyedRequests() {}

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
