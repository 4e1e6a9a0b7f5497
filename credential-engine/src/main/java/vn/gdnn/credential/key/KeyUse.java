package vn.gdnn.credential.key;

import java.util.Locale;

/** What a key signs. */
public enum KeyUse {
    /** Credentials and status lists: Ed25519, for {@code eddsa-rdfc-2022} and JWT {@code EdDSA}. */
    CREDENTIAL("Ed25519"),
    /** Certificates of training and their status lists: as CREDENTIAL, but good for no diploma. */
    TRAINING("Ed25519"),
    /** Documents (PAdES) and receipts: ECDSA over P-256 with SHA-256. */
    DOCUMENT("ES256");

    private final String algorithm;

    KeyUse(String algorithm) {
        this.algorithm = algorithm;
    }

    /** The algorithm of the signature. */
    public String algorithm() {
        return algorithm;
    }

    /** Whether it signs credentials, as against documents. */
    public boolean isForCredentials() {
        return this != DOCUMENT;
    }

    boolean fits(String keyAlgorithm) {
        return this == DOCUMENT
                ? keyAlgorithm.equals("EC")
                : keyAlgorithm.equals("EdDSA") || keyAlgorithm.equals("Ed25519");
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + "-";
    }
}
