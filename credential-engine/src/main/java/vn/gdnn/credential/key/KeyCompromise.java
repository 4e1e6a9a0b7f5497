package vn.gdnn.credential.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** How a request to disown a key is kept among the approvals. */
final class KeyCompromise {

    static final String KIND = "KEY_COMPROMISE";

    private KeyCompromise() {}

    /** Keys have names, the subjects of requests have ids. */
    static UUID subject(String keyId) {
        return UUID.nameUUIDFromBytes(keyId.getBytes(UTF_8));
    }
}
