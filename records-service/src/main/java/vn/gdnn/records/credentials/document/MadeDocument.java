package vn.gdnn.records.credentials.document;

import java.time.Instant;
import java.util.UUID;
import vn.gdnn.credential.paper.PdfFile;

/** A signed document that is yet to be kept. */
record MadeDocument(UUID diploma, int contentVersion, int seal, PdfFile file, String keyId, Instant madeAt) {}
