package vn.gdnn.records.register.entry;

/** Where a diploma stands, from its entry in the register on. */
public enum DiplomaStatus {
    REGISTERED,
    SIGNED,
    ISSUED,
    REPLACED,
    REVOKED;

    /** Where an act leaves a diploma that stood here. */
    DiplomaStatus after(DiplomaAct.Kind act) {
        return switch (act) {
            case SIGNED -> SIGNED;
            case ISSUED, DIGITISED -> ISSUED;
            case REPLACED -> REPLACED;
            case REVOKED -> REVOKED;
            case REGISTERED, CORRECTED, COPIED, RETURNED -> this;
        };
    }
}
