package vn.gdnn.curriculum.resource.inspect;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.gdnn.kit.problem.Refusal;

/**
 * Says what a file is by its content and refuses what is not what it was called, what hides another kind of file, what runs when it
 * is opened, and archives that do harm when they are unpacked.
 */
@ApplicationScoped
public class InspectFile {

    private static final String ZIP = "application/zip";
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final String SVG = "image/svg+xml";
    private static final Set<String> TEXTS = Set.of("text/plain", "text/csv");

    /** What is taken as its content says it; of no source, ours. */
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "audio/mpeg",
            "audio/ogg",
            "video/mp4",
            "video/webm",
            SVG,
            "text/plain",
            ZIP);

    /** Kinds of archives, by an entry that such a one has. */
    private static final Map<String, String> ARCHIVES = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml",
            "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml",
            "application/vnd.oasis.opendocument.presentation", "META-INF/manifest.xml",
            "application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml",
            "application/epub+zip", "META-INF/container.xml");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The file as it is; declared is the media type as the sender says it. */
    public Inspected inspect(Path file, String declared) throws IOException {
        var found = detect(file);
        Disguises.refuse(file, found);
        if (found.equals(ZIP)) {
            return archive(file, declared);
        }
        if (!TAKEN.contains(found)) {
            throw new Refusal(InspectRefusal.CONTENT_TYPE_NOT_TAKEN, found);
        }
        if (!declared.equals(found) && !(found.equals("text/plain") && TEXTS.contains(declared))) {
            throw new Refusal(InspectRefusal.CONTENT_TYPE_LIES, declared, found);
        }
        if (found.equals(SVG)) {
            Svg.requireStill(file);
        }
        return new Inspected(declared, null, null);
    }

    private static Inspected archive(Path file, String declared) throws IOException {
        var entry = ARCHIVES.get(declared);
        if (entry == null && !declared.equals(ZIP)) {
            throw new Refusal(InspectRefusal.CONTENT_TYPE_LIES, declared, ZIP);
        }
        var names = Archive.requireSafe(file);
        if (entry != null && !names.contains(entry)) {
            throw new Refusal(InspectRefusal.CONTENT_TYPE_LIES, declared, ZIP);
        }
        return entry == null && names.contains(Manifest.NAME)
                ? Manifest.read(file, names)
                : new Inspected(declared, null, null);
    }

    /** What Tika knows of kinds of archives by their first entry is left to {@link #archive}. */
    private String detect(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            content.mark(ARCHIVE.length);
            if (Arrays.equals(content.readNBytes(ARCHIVE.length), ARCHIVE)) {
                return ZIP;
            }
            content.reset();
            var found = types.detect(content, new Metadata()).toString();
            return Svg.is(file) ? SVG : found;
        }
    }
}
