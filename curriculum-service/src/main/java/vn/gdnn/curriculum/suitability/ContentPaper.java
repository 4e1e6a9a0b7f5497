package vn.gdnn.curriculum.suitability;

import java.time.Instant;
import java.util.UUID;
import vn.gdnn.kit.files.FileScan;

/**
 * A file that shows how a version is taught by digital methods.
 *
 * @param size in bytes
 * @param digest its SHA-256 in hexadecimal digits
 * @param scan whether a virus scanner looked at it
 */
public record ContentPaper(UUID id, String mediaType, int size, String digest, FileScan scan, Instant addedAt) {}
