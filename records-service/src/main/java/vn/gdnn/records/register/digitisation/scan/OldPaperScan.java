package vn.gdnn.records.register.digitisation.scan;

import java.time.Instant;
import java.util.UUID;

/**
 * A scan of an old paper as it is kept.
 *
 * @param digest its SHA-256
 */
public record OldPaperScan(
        UUID id, UUID entry, String mediaType, int size, String digest, String addedBy, Instant addedAt) {}
