package vn.gdnn.credential.seal;

import java.time.Instant;

/**
 * A timestamp.
 *
 * @param token as the authority gave it
 * @param until until when its certificate is valid
 */
public record Stamp(byte[] token, Instant until) {}
