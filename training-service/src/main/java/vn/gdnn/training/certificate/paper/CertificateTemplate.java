package vn.gdnn.training.certificate.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Frame;
import vn.gdnn.credential.paper.Part;
import vn.gdnn.credential.paper.Template;

/** Has PDFBox write once what all certificates share, with markers where each differs. */
final class CertificateTemplate {

    private static final String ATTACHMENT = "credential.json";

    private final PDDocument document;

    private CertificateTemplate(PDDocument document) {
        this.document = document;
    }

    static Template of(Set<Integer> characters) {
        try (var document = new PDDocument()) {
            return new CertificateTemplate(document).template(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Template template(Set<Integer> characters) throws IOException {
        document.setVersion(1.7f);
        pages(characters);
        Frame.archive(document);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, Frame.marked(document, Part.METADATA));
        Frame.signatureField(document, document.getPage(0));
        Frame.attachment(
                document,
                Frame.marked(document, Part.CREDENTIAL),
                ATTACHMENT,
                "Verifiable credential (Open Badges 3.0)");
        var file = new ByteArrayOutputStream();
        document.save(file, CompressParameters.NO_COMPRESSION);
        return Template.of(file.toByteArray());
    }

    private void pages(Set<Integer> characters) throws IOException {
        var resources = Frame.faces(document, characters);
        resources.put(COSName.getPDFName(CertificateSide.CODE), new PDFormXObject(Frame.marked(document, Part.CODE)));
        var background = new PDStream(document, new ByteArrayInputStream(background()), COSName.FLATE_DECODE);
        page(resources, background, Part.VIETNAMESE_SIDE);
        page(resources, background, Part.ENGLISH_SIDE);
    }

    private static byte[] background() {
        return new Canvas(CertificateSide.WIDTH, CertificateSide.HEIGHT)
                .outline(24, 1.6, Ink.GOLD)
                .outline(29, 0.4, Ink.GOLD)
                .bytes();
    }

    private void page(PDResources resources, PDStream background, Part side) throws IOException {
        var page = new PDPage(new PDRectangle((float) CertificateSide.WIDTH, (float) CertificateSide.HEIGHT));
        page.setResources(resources);
        page.setContents(List.of(background, new PDStream(Frame.marked(document, side))));
        document.addPage(page);
    }
}
