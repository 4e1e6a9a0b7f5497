package vn.gdnn.credential.check;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;

/** Finds the credential a diploma's document carries. */
final class Attachment {

    private static final int LARGEST = 1 << 20;

    private Attachment() {}

    static Optional<byte[]> credential(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return credential(document);
        }
    }

    private static Optional<byte[]> credential(PDDocument document) throws IOException {
        var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        if (files == null || files.getNames() == null) {
            return Optional.empty();
        }
        var specification = files.getNames().get("credential.json");
        if (specification == null || specification.getEmbeddedFile() == null) {
            return Optional.empty();
        }
        try (var content = specification.getEmbeddedFile().createInputStream()) {
            var bytes = content.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
        }
    }
}
