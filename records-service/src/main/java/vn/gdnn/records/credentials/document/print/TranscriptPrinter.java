package vn.gdnn.records.credentials.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.credential.paper.PdfFile;

/** Prints a transcript as PDF/A-3b, the Vietnamese pages before the English ones. */
@ApplicationScoped
public class TranscriptPrinter {

    /** The file with room for a signature; a letter that no face has is refused. */
    public PdfFile print(TranscriptPaper paper, int signatureRoom) {
        return file(paper).of(pages(paper, false), signatureRoom);
    }

    /** The same marked as a preview on every page, with no place for a signature. */
    public byte[] preview(TranscriptPaper paper) {
        return file(paper).unsigned(pages(paper, true));
    }

    private static PlainFile file(TranscriptPaper paper) {
        var title = "Bảng điểm, " + paper.form().in(Language.VIETNAMESE);
        var file = new PlainFile(title, paper.school().name().vietnamese(), paper.madeAt(), paper::words);
        file.requirePrintable();
        return file;
    }

    private static List<byte[]> pages(TranscriptPaper paper, boolean preview) {
        return Stream.of(Language.values())
                .flatMap(language -> TranscriptPages.of(paper, language, preview).stream())
                .toList();
    }
}
