package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.records.credentials.document.print.TranscriptPrinter;

/** Gives a transcript as a document sealed by the institution; it is read in a transaction and sealed outside any. */
@ApplicationScoped
public class PrintTranscript {

    private final TranscriptDocumentContents contents;
    private final TranscriptPrinter printer;
    private final Seal seal;

    PrintTranscript(TranscriptDocumentContents contents, TranscriptPrinter printer, Seal seal) {
        this.contents = contents;
        this.printer = printer;
        this.seal = seal;
    }

    public PrintedTranscript print(UUID enrolment) {
        var content = contents.read(enrolment);
        var form = content.paper().form();
        var file = printer.print(content.paper(), seal.room(content.key()));
        seal.seal(file, content.key());
        return new PrintedTranscript(file.bytes(), form.code() + "; version=" + form.version());
    }
}
