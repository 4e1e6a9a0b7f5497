package vn.gdnn.records.credentials.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gdnn.credential.paper.PdfFile;

/** Prints an extract from the register as PDF/A-3b with room for a signature. */
@ApplicationScoped
public class BookPrinter {

    /** The file; a letter that no face has is refused. */
    public PdfFile print(BookPaper paper, int signatureRoom) {
        var file = new PlainFile("Trích sổ gốc", paper.institution(), paper.madeAt(), paper::words);
        file.requirePrintable();
        return file.across(BookPages.of(paper), signatureRoom);
    }
}
