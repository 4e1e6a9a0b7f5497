package vn.gdnn.kit.imports;

/** One value refused or found odd, or the whole line when the column is empty. */
record RowError(long line, String column, Fault fault) {}
