package vn.gdnn.records.document.print;

/** What kind of file it becomes. */
public enum Kind {
    /** Unsigned, with a watermark. */
    PREVIEW(false, false),
    /** With room for a signature. */
    SIGNED(true, false),
    /** With room for a signature, and a credential attached. */
    SIGNED_WITH_CREDENTIAL(true, true);

    private final boolean signed;
    private final boolean attached;

    Kind(boolean signed, boolean attached) {
        this.signed = signed;
        this.attached = attached;
    }

    boolean signed() {
        return signed;
    }

    boolean attached() {
        return attached;
    }
}
