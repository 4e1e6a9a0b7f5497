package vn.gdnn.training.certificate.key.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.credential.key.KeyUse;

/** What the keys of a school, a province or the ministry sign in this service: credentials and status lists, or files. */
@Schema(name = "KeyUse")
enum TrainingKeyUse {
    TRAINING,
    DOCUMENT;

    KeyUse use() {
        return KeyUse.valueOf(name());
    }
}
