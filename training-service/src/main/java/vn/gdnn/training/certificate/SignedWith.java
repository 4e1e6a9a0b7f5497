package vn.gdnn.training.certificate;

import vn.gdnn.credential.key.KeyUse;

/** How a query over certificates is kept to those that a key signed: the credential, or the file where the key is one of files. */
final class SignedWith {

    private static final String CREDENTIAL = "key_id = ?";
    private static final String FILE =
            "(institution, id) in (select d.institution, d.certificate from certificate_document d where d.key_id = ?)";

    private SignedWith() {}

    /** The condition, which asks for the id of that key; nothing is signed with a key that is none. */
    static String condition(String key) {
        return KeyUse.TRAINING.names(key) ? CREDENTIAL : FILE;
    }
}
