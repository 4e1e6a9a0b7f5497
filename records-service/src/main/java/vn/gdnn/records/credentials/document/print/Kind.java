package vn.gdnn.records.credentials.document.print;

/** What kind of file it becomes. */
public enum Kind {
    /** Unsigned, with a watermark. */
    PREVIEW(false, false),
    /** With the credential attached, and room for a signature. */
    SIGNED(true, false),
    /** As a preview, of what a register says of an old paper. */
    EXTRACT_PREVIEW(false, true),
    /** As a signed one, of what a register says of an old paper; it does not look like a diploma. */
    EXTRACT(true, true);

    private final boolean signed;
    private final boolean extract;

    Kind(boolean signed, boolean extract) {
        this.signed = signed;
        this.extract = extract;
    }

    boolean isSigned() {
        return signed;
    }

    boolean isExtract() {
        return extract;
    }

    /** The same of an old paper. */
    Kind ofOldPaper() {
        return signed ? EXTRACT : EXTRACT_PREVIEW;
    }
}
