package vn.gdnn.kit.imports;

import java.util.function.Function;

/** A column of the staging table and how a checked value gets there. */
record StagedColumn(String name, StageType type, Function<String, ?> conversion) {

    StagedColumn {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a column name: " + name);
        }
    }
}
