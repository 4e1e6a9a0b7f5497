package vn.gdnn.kit.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Looks for what harms whoever opens a file. */
public interface FileScanner {

    /**
     * What is known of the content: CLEAN, or UNSCANNED where nobody looks. Refused with FILE_INFECTED where something was
     * found, and with FILE_SCANNER_UNREACHABLE where who should look does not answer. The content is read once, a piece at a time.
     */
    FileScan scan(InputStream content);

    /** As {@link #scan(InputStream)}, of content at hand. */
    default FileScan scan(byte[] content) {
        return scan(new ByteArrayInputStream(content));
    }
}
