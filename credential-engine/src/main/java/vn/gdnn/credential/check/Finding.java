package vn.gdnn.credential.check;

/** One check of a document, and its result. */
public record Finding(Check check, Outcome outcome, String reason) {

    /** The reason where an institution signed, with a key that it has disowned since. */
    static final String KEY_COMPROMISED = "KEY_COMPROMISED";

    /** What is checked, in this order; after a failure of the first two nothing else can be decided. */
    public enum Check {
        /** It is a PDF that can be read. */
        READABLE,
        /** It has one signature. */
        SIGNED,
        /** The signed bytes are as they were when they were signed. */
        INTACT,
        /** The signature covers the whole file; nothing was appended. */
        WHOLE,
        /** An institution known here signed it. */
        SIGNER,
        /** The signature is a valid one in form and time (PAdES baseline). */
        VALID,
        /** A credential is attached, which can be checked by itself. */
        CREDENTIAL
    }

    /** What came of it. */
    public enum Outcome {
        PASSED,
        FAILED,
        ABSENT
    }

    public static Finding passed(Check check, String reason) {
        return new Finding(check, Outcome.PASSED, reason);
    }

    public static Finding failed(Check check, String reason) {
        return new Finding(check, Outcome.FAILED, reason);
    }

    static Finding of(Check check, boolean passed, String reason, String otherwise) {
        return passed ? passed(check, reason) : failed(check, otherwise);
    }
}
