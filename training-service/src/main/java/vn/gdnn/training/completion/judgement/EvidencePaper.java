package vn.gdnn.training.completion.judgement;

import java.time.Instant;
import java.util.UUID;
import vn.gdnn.kit.files.FileScan;

/**
 * A paper beside a training.
 *
 * @param size in bytes
 * @param digest its SHA-256 in hexadecimal digits
 * @param scan whether a virus scanner looked at it
 */
public record EvidencePaper(
        UUID id,
        UUID training,
        String mediaType,
        int size,
        String digest,
        FileScan scan,
        String addedBy,
        Instant addedAt) {}
