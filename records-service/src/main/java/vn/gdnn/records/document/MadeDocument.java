package vn.gdnn.records.document;

import java.time.Instant;
import java.util.UUID;
import vn.gdnn.records.document.print.PdfFile;

/** A signed document that is yet to be kept. */
record MadeDocument(UUID diploma, int contentVersion, PdfFile file, String keyId, Instant madeAt) {}
