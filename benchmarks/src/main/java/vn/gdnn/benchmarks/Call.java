package vn.gdnn.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * A request to send.
 *
 * @param body the JSON to post; without it the request is a GET
 */
record Call(
        String path,
        String accept,
        @Nullable String token,
        @Nullable String body) {

    Call(String path, String accept, @Nullable String token) {
        this(path, accept, token, null);
    }

    static Call anonymous(String path) {
        return new Call(path, "application/json", null);
    }
}
