package vn.gdnn.credential.check;

/** One check of a document, and its result. */
public record Finding(Check check, Outcome outcome, String reason) {

    /** The reason where an institution signed, with a key that it has disowned since. */
    static final String KEY_COMPROMISED = "KEY_COMPROMISED";

    /** What is checked, in this order; after a failure of the first two nothing else can be decided. */
    public enum Check {
        /** It is a PDF that can be read. */
        READABLE,
        /** It has the institution's signature, and at most a person's beside it. */
        SIGNED,
        /** The signed bytes are as they were when they were signed. */
        INTACT,
        /** The signatures cover the whole file; nothing else was appended. */
        WHOLE,
        /** An institution known here signed it. */
        SIGNER,
        /** A person known as signing for that institution signed too; only where there is a second signature. */
        PERSON,
        /** Its archive timestamps fit; only where there are any. */
        TIMESTAMP,
        /** The signatures are valid ones in form and time (PAdES baseline). */
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
