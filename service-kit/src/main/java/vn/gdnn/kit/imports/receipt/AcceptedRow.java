package vn.gdnn.kit.imports.receipt;

/**
 * A row of a file that was accepted.
 *
 * @param line in which it begins, counted as errors are: with whoever has the file it names the row
 */
public record AcceptedRow(long line) {}
