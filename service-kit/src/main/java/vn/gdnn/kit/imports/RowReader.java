package vn.gdnn.kit.imports;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the row a result set stands on. */
@FunctionalInterface
public interface RowReader<T> {

    /** One row's object. */
    T read(ResultSet row) throws SQLException;
}
