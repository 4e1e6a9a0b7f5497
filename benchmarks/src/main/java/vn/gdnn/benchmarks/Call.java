package vn.gdnn.benchmarks;

import org.jspecify.annotations.Nullable;

/** A GET to send. */
record Call(String path, String accept, @Nullable String token) {

    static Call anonymous(String path) {
        return new Call(path, "application/json", null);
    }
}
