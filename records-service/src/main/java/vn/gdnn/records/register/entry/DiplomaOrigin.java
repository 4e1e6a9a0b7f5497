package vn.gdnn.records.register.entry;

/** Whether an entry was made here, or taken over from an older register. */
public enum DiplomaOrigin {
    REGISTER,
    DIGITISED;

    /** The sentence by which a credential says that its entry was taken over. */
    public static final String TAKEN_OVER = "Chép từ sổ gốc bằng giấy.";
}
