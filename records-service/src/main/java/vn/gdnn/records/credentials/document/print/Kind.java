package vn.gdnn.records.credentials.document.print;

/** What kind of file it becomes. */
public enum Kind {
    /** Unsigned, with a watermark. */
    PREVIEW,
    /** With the credential attached, and room for a signature. */
    SIGNED
}
