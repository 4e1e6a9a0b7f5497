package vn.gdnn.credential.key;

import java.time.Instant;
import java.util.List;

/** Keys without a store, for tests. */
public final class MadeKeys {

    private MadeKeys() {}

    public static SigningKey document(String name, Instant from) {
        return of(KeyUse.DOCUMENT, name, from);
    }

    public static SigningKey of(KeyUse use, String name, Instant from) {
        var made = SelfSigned.make("CDHN01", name, use, from);
        return new SigningKey(use, made.pair().getPrivate(), List.of(made.certificate()), null);
    }
}
