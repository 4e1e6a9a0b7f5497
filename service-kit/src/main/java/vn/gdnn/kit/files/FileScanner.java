package vn.gdnn.kit.files;

/** Looks for what harms whoever opens a file. */
public interface FileScanner {

    /**
     * What is known of the content: CLEAN, or UNSCANNED where nobody looks. Refused with FILE_INFECTED where something was
     * found, and with FILE_SCANNER_UNREACHABLE where who should look does not answer.
     */
    FileScan scan(byte[] content);
}
