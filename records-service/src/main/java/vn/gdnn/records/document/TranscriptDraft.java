package vn.gdnn.records.document;

import vn.gdnn.records.document.print.TranscriptPaper;
import vn.gdnn.records.signing.SigningKey;

/** What a transcript will say, and the key it is sealed with. */
record TranscriptDraft(TranscriptPaper paper, SigningKey key) {}
