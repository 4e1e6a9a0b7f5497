package vn.gdnn.kit.imports;

/** What a refused row means for the others. */
public enum ImportMode {
    /** A bad row refuses itself only. */
    PARTIAL,
    /** One bad row refuses the file. */
    ALL_OR_NOTHING
}
