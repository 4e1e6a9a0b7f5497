package vn.gdnn.training.certificate.issue;

/**
 * The body whose key signs: the school itself, for its own courses and for those that others hold.
 *
 * @param code as in its {@code did:web}
 */
record Issuer(String code, String name) {}
