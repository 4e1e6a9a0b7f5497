package vn.gdnn.records.credentials.keys.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.credential.key.KeyUse;

/** What the keys of a school, and of the persons who sign for it, sign in this service. */
@Schema(name = "KeyUse")
enum RegisterKeyUse {
    CREDENTIAL,
    DOCUMENT,
    SIGNER;

    KeyUse use() {
        return KeyUse.valueOf(name());
    }
}
