package vn.gdnn.kit.files;

/** A file that may be kept, with the SHA-256 of its content. */
public record CheckedFile(FileType type, byte[] content, byte[] digest, FileScan scan) {}
