package vn.gdnn.curriculum.appraisal;

import java.time.Instant;
import java.util.UUID;
import vn.gdnn.kit.files.FileScan;

/**
 * A paper that shows an appraisal.
 *
 * @param size in bytes
 * @param digest its SHA-256 in hexadecimal digits
 * @param scan whether a virus scanner looked at it
 */
public record AppraisalPaper(
        UUID id, UUID appraisal, String mediaType, int size, String digest, FileScan scan, Instant addedAt) {}
