package vn.gdnn.records.credentials.diploma;

/** One check of a presented credential, and its result. */
public record Check(Aspect aspect, Finding finding) {

    /** What is looked at, in this order. */
    public enum Aspect {
        FORM,
        SCHEMA,
        ISSUER,
        KEY,
        SIGNATURE,
        TIME,
        STATUS,
        REGISTER
    }

    /** What was found; all but {@code PASSED} and {@code NOT_CHECKED} mean that the credential is not to be trusted. */
    public enum Finding {
        PASSED,
        /** Something before it failed already. */
        NOT_CHECKED,
        /** Neither a credential in JSON nor a credential JWT, or too large. */
        MALFORMED,
        /** Contexts other than those of Verifiable Credentials 2.0 and Open Badges 3.0. */
        CONTEXT_UNKNOWN,
        /** What the standards ask for is missing, or of another type. */
        SCHEMA_VIOLATED,
        /** No institution of this installation. */
        ISSUER_UNKNOWN,
        /** Not a key of the issuer's credentials. */
        KEY_UNKNOWN,
        /** Somebody else may have the key. */
        KEY_COMPROMISED,
        /** The key was not in use when the proof says it was made. */
        KEY_NOT_IN_USE,
        /** The signature does not fit what the credential says. */
        SIGNATURE_INVALID,
        /** Its time has not come yet. */
        NOT_YET_VALID,
        /** Its time is over. */
        EXPIRED,
        /** It names no bit of the issuer's status lists. */
        STATUS_UNKNOWN,
        /** The issuer has revoked it: corrected, replaced or revoked. */
        REVOKED,
        /** The issuer has put another in its place, with the same words and another key. */
        SEALED_ANEW,
        /** The issuer's register has no such credential, or another one in its place. */
        NOT_REGISTERED
    }

    /** Whether it says nothing against the credential. */
    public boolean passed() {
        return finding == Finding.PASSED;
    }
}
