package vn.gdnn.credential.key;

import java.util.Locale;

/** What a key signs. */
public enum KeyUse {
    /** Credentials and status lists: Ed25519, for {@code eddsa-rdfc-2022} and JWT {@code EdDSA}. */
    CREDENTIAL("Ed25519"),
    /** Certificates of training and their status lists: as CREDENTIAL, but good for no diploma. */
    TRAINING("Ed25519"),
    /** Documents (PAdES) and receipts: ECDSA over P-256 with SHA-256. */
    DOCUMENT("ES256"),
    /** Documents too, beside the institution's: the own signature of a person who signs for it, as DOCUMENT. */
    SIGNER("ES256");

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
        return this == CREDENTIAL || this == TRAINING;
    }

    boolean fits(String keyAlgorithm) {
        return isForCredentials()
                ? keyAlgorithm.equals("EdDSA") || keyAlgorithm.equals("Ed25519")
                : keyAlgorithm.equals("EC");
    }

    /** Whether the id of a key says that it is of this use. */
    public boolean names(String keyId) {
        return keyId.startsWith(prefix());
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + "-";
    }
}
