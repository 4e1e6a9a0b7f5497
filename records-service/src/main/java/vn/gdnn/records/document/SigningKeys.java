package vn.gdnn.records.document;

import vn.gdnn.records.signing.SigningKey;

/** The two keys of an institution that a document takes. */
record SigningKeys(SigningKey document, SigningKey credential) {}
