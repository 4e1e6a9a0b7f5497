package vn.gdnn.records.credentials.document.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Looks at a PDF with other people's eyes. */
public final class PdfLook {

    private static final Path SAMPLES = Path.of("target", "documents");
    private static final int PRINT_RESOLUTION = 300;

    private PdfLook() {}

    public static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What a scanner reads from the first page at the resolution of a plain printer. */
    public static String code(byte[] pdf) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, PRINT_RESOLUTION);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(source)),
                                    Map.of(
                                            DecodeHintType.TRY_HARDER,
                                            true,
                                            DecodeHintType.POSSIBLE_FORMATS,
                                            List.of(BarcodeFormat.QR_CODE)))[0]
                            .getText();
        }
    }

    /** How far to the left and to the right the letters of the first page reach, in points. */
    static List<Double> reach(byte[] pdf) throws IOException {
        var places = new ArrayList<Double>();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    places.add((double) text.getXDirAdj());
                    places.add((double) text.getXDirAdj() + text.getWidthDirAdj());
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return List.of(Collections.min(places), Collections.max(places));
    }

    /** What veraPDF finds against PDF/A-3b; nothing if it is compliant. */
    public static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_3_B, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::toString)
                    .toList();
        }
    }

    /** Keeps a sample to look at. */
    public static byte[] kept(String name, byte[] pdf) throws IOException {
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name), pdf);
        return pdf;
    }
}
