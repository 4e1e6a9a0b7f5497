package vn.gdnn.records.register.entry;

/** Whether an entry was made here, or taken over from an older register. */
public enum DiplomaOrigin {
    REGISTER,
    DIGITISED
}
