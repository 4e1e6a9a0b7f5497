package vn.gdnn.training.certificate.paper;

/** The sealed file of a certificate, and its SHA-256 in hexadecimal. */
public record CertificateFile(byte[] pdf, String digest) {}
