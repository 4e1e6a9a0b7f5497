package vn.gdnn.kit.imports;

/** What is odd about a line that was taken over all the same. */
public record ImportWarningView(long line, String column, String code, String message) {}
