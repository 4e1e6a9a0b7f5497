package vn.gdnn.kit.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/** Whether a file that somebody sends is taken: by its size, by what its bytes say that it is, and by the scanner. */
@ApplicationScoped
public class CheckFile {

    private final FileScanner scanner;
    private final int largest;

    CheckFile(FileScanner scanner, @ConfigProperty(name = "gdnn.files.largest") int largest) {
        this.scanner = scanner;
        this.largest = largest;
    }

    /**
     * Reads it whole and no further than the largest that is taken. In no transaction: a scanner may take its time.
     *
     * @param declared the media type as the sender says it, with or without parameters; a file of which nothing is said is
     *     refused like one of another type
     */
    public CheckedFile read(@Nullable String declared, InputStream file) throws IOException {
        var content = file.readNBytes(largest + 1);
        if (content.length > largest) {
            throw new Refusal(FileRefusal.FILE_TOO_LARGE, largest >> 20);
        }
        var type = FileType.of(content).orElseThrow(() -> new Refusal(FileRefusal.FILE_TYPE_UNKNOWN));
        if (declared == null || !declared.replaceFirst("\\s*;.*", "").equals(type.mediaType())) {
            throw new Refusal(FileRefusal.FILE_TYPE_DIFFERS, type.mediaType());
        }
        return new CheckedFile(type, content, sha256(content), scanner.scan(content));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
