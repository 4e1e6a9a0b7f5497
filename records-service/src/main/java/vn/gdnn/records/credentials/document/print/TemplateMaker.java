package vn.gdnn.records.credentials.document.print;

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
import vn.gdnn.credential.paper.Frame;
import vn.gdnn.credential.paper.Part;
import vn.gdnn.credential.paper.Template;

/** Has PDFBox write the file once per kind, with markers where each diploma differs. */
final class TemplateMaker {

    /** The name of the attached credential. */
    static final String ATTACHMENT = "credential.json";

    private final PDDocument document = new PDDocument();
    private final Kind kind;

    private TemplateMaker(Kind kind) {
        this.kind = kind;
    }

    static Template make(Kind kind, Set<Integer> characters) {
        try {
            return new TemplateMaker(kind).template(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Template template(Set<Integer> characters) throws IOException {
        try (document) {
            document.setVersion(1.7f);
            var resources = resources(characters);
            var background = stream(Sheet.background(kind));
            var first = page(resources, background, Part.VIETNAMESE_SIDE);
            page(resources, background, Part.ENGLISH_SIDE);
            catalog();
            if (kind.isSigned()) {
                Frame.signatureField(document, first);
                Frame.attachment(
                        document,
                        Frame.marked(document, Part.CREDENTIAL),
                        ATTACHMENT,
                        "Verifiable credential (Open Badges 3.0)");
            }
            var file = new ByteArrayOutputStream();
            document.save(file, CompressParameters.NO_COMPRESSION);
            return Template.of(file.toByteArray());
        }
    }

    private PDResources resources(Set<Integer> characters) throws IOException {
        var resources = Frame.faces(document, characters);
        resources.put(COSName.getPDFName(Side.CODE), new PDFormXObject(Frame.marked(document, Part.CODE)));
        return resources;
    }

    private PDPage page(PDResources resources, PDStream background, Part side) throws IOException {
        var page = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
        page.setResources(resources);
        page.setContents(List.of(background, new PDStream(Frame.marked(document, side))));
        document.addPage(page);
        return page;
    }

    private void catalog() throws IOException {
        Frame.archive(document);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, Frame.marked(document, Part.METADATA));
        document.getDocumentCatalog().getCOSObject().setName(COSName.getPDFName("PageLayout"), "TwoPageLeft");
    }

    private PDStream stream(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }
}
