package vn.gdnn.records.credentials.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import vn.gdnn.credential.paper.PdfFile;

/** Prints a transcript as PDF/A-3b, the Vietnamese pages before the English ones, with room for a signature. */
@ApplicationScoped
public class TranscriptPrinter {

    /** The file; a letter that no face has is refused. */
    public PdfFile print(TranscriptPaper paper, int signatureRoom) {
        var file = new PlainFile("Bảng điểm", paper.school().name().vietnamese(), paper.madeAt(), paper::words);
        file.requirePrintable();
        return file.of(
                Stream.of(Language.values())
                        .flatMap(language -> TranscriptPages.of(paper, language).stream())
                        .toList(),
                signatureRoom);
    }
}
