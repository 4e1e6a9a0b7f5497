package vn.gdnn.kit.imports;

import vn.gdnn.kit.problem.RefusalCode;

/** Why a file is not taken at all. */
enum ImportRefusal implements RefusalCode {
    IMPORT_EMPTY,
    IMPORT_HEADER_UNREADABLE,
    IMPORT_COLUMN_UNKNOWN,
    IMPORT_COLUMN_MISSING,
    IMPORT_COLUMN_TWICE,
    IMPORT_MODE_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.RULE;
    }

    @Override
    public String bundle() {
        return "kit-problems";
    }
}
