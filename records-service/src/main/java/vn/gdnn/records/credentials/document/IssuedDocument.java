package vn.gdnn.records.credentials.document;

/** The document of a diploma as anyone who holds its public id may have it. */
public record IssuedDocument(byte[] pdf, String digest) {}
