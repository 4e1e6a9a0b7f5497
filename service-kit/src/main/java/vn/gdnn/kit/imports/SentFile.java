package vn.gdnn.kit.imports;

import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent.
 *
 * @param key what the sender calls the request, if anything
 * @param digest of the kind of import, its mode and the bytes
 */
record SentFile(@Nullable String key, String digest) {}
