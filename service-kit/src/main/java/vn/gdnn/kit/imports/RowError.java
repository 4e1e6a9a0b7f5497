package vn.gdnn.kit.imports;

/** One refused value, or a refused line when the column is empty. */
record RowError(long line, String column, Fault fault) {}
