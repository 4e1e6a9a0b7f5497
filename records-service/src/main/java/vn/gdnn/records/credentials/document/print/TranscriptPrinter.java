package vn.gdnn.records.credentials.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.credential.paper.FileWriter;
import vn.gdnn.credential.paper.Frame;
import vn.gdnn.credential.paper.Metadata;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.credential.paper.Template;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.DocumentRefusal;

/** Prints a transcript as PDF/A-3b, the Vietnamese pages before the English ones, with room for a signature. */
@ApplicationScoped
public class TranscriptPrinter {

    /** The file; a letter that no face has is refused. */
    public PdfFile print(TranscriptPaper paper, int signatureRoom) {
        if (!paper.words().allMatch(text -> Face.TEXT.ableTo(text).hasAll(text))) {
            throw new Refusal(DocumentRefusal.LETTER_NOT_PRINTABLE);
        }
        var pages = Stream.of(Language.values())
                .flatMap(language -> TranscriptPages.of(paper, language).stream())
                .toList();
        try (var document = new PDDocument()) {
            var file = new FileWriter(Template.of(file(document, paper, pages)));
            return file.signature(
                            "/Name " + Metadata.string(paper.school().name().vietnamese()) + " /M "
                                    + Metadata.date(paper.madeAt()),
                            signatureRoom)
                    .end(HexFormat.of().formatHex(Sha256.of(pages.toArray(byte[][]::new)), 0, 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(PDDocument document, TranscriptPaper paper, List<byte[]> pages) throws IOException {
        document.setVersion(1.7f);
        var resources = Frame.faces(document, characters(paper));
        for (var content : pages) {
            var page = new PDPage(new PDRectangle((float) TranscriptPages.WIDTH, (float) TranscriptPages.HEIGHT));
            page.setResources(resources);
            page.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
            document.addPage(page);
        }
        Frame.archive(document);
        var school = paper.school().name().vietnamese();
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document,
                        new ByteArrayInputStream(Metadata.xml("Bảng điểm · " + school, school, paper.madeAt()))));
        Frame.signatureField(document, document.getPage(0));
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static Set<Integer> characters(TranscriptPaper paper) {
        return Stream.concat(
                        Face.PREPARED.stream(),
                        paper.words()
                                .flatMapToInt(words -> (words + words.toUpperCase(Locale.ROOT)).codePoints())
                                .boxed())
                .collect(Collectors.toSet());
    }
}
