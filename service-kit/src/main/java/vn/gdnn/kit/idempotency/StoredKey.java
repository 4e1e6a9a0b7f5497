package vn.gdnn.kit.idempotency;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a key: which request it belonged to, and the answer if it was kept. */
record StoredKey(byte[] hash, @Nullable Answer answer, boolean fresh) {

    /** An answer given once. */
    record Answer(int status, Map<String, String> headers, byte @Nullable [] body) {}

    boolean isFor(SentKey sent) {
        return Arrays.equals(hash, sent.hash());
    }

    /** The request was carried out a moment ago and its answer may still come. */
    boolean mayStillBeAnswered() {
        return answer == null && fresh;
    }
}
