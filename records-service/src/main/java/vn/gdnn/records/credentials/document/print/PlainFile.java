package vn.gdnn.records.credentials.document.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
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

/**
 * A PDF/A-3b file of plain A4 pages with room for a signature.
 *
 * @param words every text that a school or a person brought along; a letter that no face has is refused
 */
record PlainFile(String title, String school, ZonedDateTime madeAt, Supplier<Stream<String>> words) {

    private static final PDRectangle UPRIGHT =
            new PDRectangle((float) TranscriptPages.WIDTH, (float) TranscriptPages.HEIGHT);
    private static final PDRectangle ACROSS =
            new PDRectangle((float) TranscriptPages.HEIGHT, (float) TranscriptPages.WIDTH);

    /** The file of these pages. */
    PdfFile of(List<byte[]> pages, int signatureRoom) {
        return of(pages, UPRIGHT, signatureRoom);
    }

    /** The file of these pages, which lie on their side. */
    PdfFile across(List<byte[]> pages, int signatureRoom) {
        return of(pages, ACROSS, signatureRoom);
    }

    /** The file of these pages, which nobody can sign. */
    byte[] unsigned(List<byte[]> pages) {
        try (var document = new PDDocument()) {
            add(document, pages, UPRIGHT);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfFile of(List<byte[]> pages, PDRectangle format, int signatureRoom) {
        try (var document = new PDDocument()) {
            add(document, pages, format);
            Frame.signatureField(document, document.getPage(0));
            var file = new FileWriter(Template.of(saved(document)));
            return file.signature("/Name " + Metadata.string(school) + " /M " + Metadata.date(madeAt), signatureRoom)
                    .end(HexFormat.of().formatHex(Sha256.of(pages.toArray(byte[][]::new)), 0, 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses with LETTER_NOT_PRINTABLE what the file would lose; the school stands in capitals too. */
    void requirePrintable() {
        if (!words.get().allMatch(Face::canPrint)) {
            throw new Refusal(DocumentRefusal.LETTER_NOT_PRINTABLE);
        }
    }

    private void add(PDDocument document, List<byte[]> pages, PDRectangle format) throws IOException {
        document.setVersion(1.7f);
        var resources = Frame.faces(document, Face.charactersFor(words.get()));
        for (var content : pages) {
            var page = new PDPage(format);
            page.setResources(resources);
            page.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
            document.addPage(page);
        }
        Frame.archive(document);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document, new ByteArrayInputStream(Metadata.xml(title + " · " + school, school, madeAt))));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
