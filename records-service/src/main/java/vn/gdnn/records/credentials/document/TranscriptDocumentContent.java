package vn.gdnn.records.credentials.document;

import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.records.credentials.document.print.TranscriptPaper;

/** What a transcript will say, and the key it is sealed with. */
record TranscriptDocumentContent(TranscriptPaper paper, SigningKey key) {}
