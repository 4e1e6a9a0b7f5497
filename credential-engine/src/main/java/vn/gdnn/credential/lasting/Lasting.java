package vn.gdnn.credential.lasting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document with what was added behind it.
 *
 * @param until until when the certificate of its last timestamp is valid; none without a timestamp
 */
public record Lasting(byte[] file, Level level, @Nullable Instant until) {}
