package vn.gdnn.records.credentials.document;

import vn.gdnn.credential.key.SigningKey;

/** The two keys of an institution that a document takes. */
record SigningKeys(SigningKey document, SigningKey credential) {}
