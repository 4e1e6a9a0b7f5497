package vn.gdnn.kit.imports;

/** Why a line of a file was refused; the column is empty when the whole line is meant. */
public record ImportErrorView(long line, String column, String code, String message) {}
