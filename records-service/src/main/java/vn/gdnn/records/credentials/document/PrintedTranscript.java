package vn.gdnn.records.credentials.document;

/**
 * A sealed transcript, and which form it follows.
 *
 * @param template name and version, as a header says them
 */
public record PrintedTranscript(byte[] pdf, String template) {}
