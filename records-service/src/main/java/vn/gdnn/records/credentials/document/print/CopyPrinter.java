package vn.gdnn.records.credentials.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.gdnn.credential.paper.PdfFile;

/** Prints a certified copy as PDF/A-3b with room for a signature. */
@ApplicationScoped
public class CopyPrinter {

    /** The file; a letter that no face has is refused. */
    public PdfFile print(CopyPaper paper, int signatureRoom) {
        var file = new PlainFile("Bản sao " + paper.copyNumber(), paper.institution(), paper.madeAt(), paper::words);
        file.requirePrintable();
        return file.of(List.of(CopyPage.of(paper)), signatureRoom);
    }
}
