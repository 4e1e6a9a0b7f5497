package vn.gdnn.records.register.blank;

/** Where a blank is; an assigned one is used once its diploma is issued. */
public enum BlankStatus {
    IN_STOCK,
    ASSIGNED,
    USED,
    SPOILED,
    LOST,
    DESTROYED
}
