package vn.gdnn.kit.imports;

/** The type of a column of the staging table. */
public enum StageType {
    TEXT("text"),
    DATE("date"),
    INTEGER("bigint"),
    DECIMAL("numeric"),
    BOOLEAN("boolean"),
    UUID("uuid"),
    BYTES("bytea");

    private final String sql;

    StageType(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
