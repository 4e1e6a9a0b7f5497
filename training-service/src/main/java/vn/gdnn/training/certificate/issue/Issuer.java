package vn.gdnn.training.certificate.issue;

/**
 * The body whose key signs: the province or the ministry for a course that it keeps, the school itself for all others.
 *
 * @param code as in its {@code did:web}
 */
record Issuer(String code, String name) {}
