package vn.gdnn.curriculum.council;

/**
 * What a council says about a part of a programme.
 *
 * @param path the part, as a JSON Pointer (RFC 6901)
 */
public record Remark(String path, String text) {}
