package vn.gdnn.credential.key;

import java.time.Instant;
import java.util.List;

/** Keys without a store, for tests. */
public final class MadeKeys {

    private MadeKeys() {}

    public static SigningKey document(String name, Instant from) {
        var made = SelfSigned.make("CDHN01", name, KeyUse.DOCUMENT, from);
        return new SigningKey(KeyUse.DOCUMENT, made.pair().getPrivate(), List.of(made.certificate()), null);
    }
}
