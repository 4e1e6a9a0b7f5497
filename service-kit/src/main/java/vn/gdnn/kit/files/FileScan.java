package vn.gdnn.kit.files;

/** Whether a file was looked at before it was kept; one in which something was found is not kept. */
public enum FileScan {
    CLEAN,
    UNSCANNED
}
