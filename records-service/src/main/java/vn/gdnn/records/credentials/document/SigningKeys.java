package vn.gdnn.records.credentials.document;

import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.SigningKey;

/**
 * The two keys of an institution that a document takes, and that of the person who signed the diploma where such signatures
 * are wanted.
 */
record SigningKeys(
        SigningKey document,
        SigningKey credential,
        @Nullable SigningKey person) {

    SigningKeys(SigningKey document, SigningKey credential) {
        this(document, credential, null);
    }

    SigningKeys with(@Nullable SigningKey signer) {
        return new SigningKeys(document, credential, signer);
    }
}
