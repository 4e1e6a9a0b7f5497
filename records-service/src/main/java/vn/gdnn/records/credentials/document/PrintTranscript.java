package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.records.credentials.document.print.TranscriptPrinter;

/** Gives a transcript as a document sealed by the institution; it is read in a transaction and sealed outside any. */
@ApplicationScoped
public class PrintTranscript {

    private final TranscriptDrafts drafts;
    private final TranscriptPrinter printer;
    private final Seal seal;

    PrintTranscript(TranscriptDrafts drafts, TranscriptPrinter printer, Seal seal) {
        this.drafts = drafts;
        this.printer = printer;
        this.seal = seal;
    }

    public byte[] print(UUID enrolment) {
        var draft = drafts.of(enrolment);
        var file = printer.print(draft.paper(), seal.room(draft.key()));
        seal.seal(file, draft.key());
        return file.bytes();
    }
}
