package vn.gdnn.records.credentials.keys.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.credential.key.KeyUse;

/** What a school's keys sign in this service. */
@Schema(name = "KeyUse")
enum RegisterKeyUse {
    CREDENTIAL,
    DOCUMENT;

    KeyUse use() {
        return KeyUse.valueOf(name());
    }

    static RegisterKeyUse of(KeyUse use) {
        return valueOf(use.name());
    }
}
