package vn.gdnn.kit.imports.receipt;

import java.time.Instant;

/** What a start with another setting does to the keys. */
public final class ReceiptKeyRotation {

    private ReceiptKeyRotation() {}

    public static void youngest(ReceiptKeys keys, Instant moment) {
        keys.begin(moment);
    }
}
