package vn.gdnn.records.register.amendment;

/** Why the content of a diploma is corrected (the grounds of circular 21/2019, kept by its successor's draft). */
public enum CorrectionGround {
    /** Thay đổi, cải chính hộ tịch. */
    CIVIL_STATUS_CHANGED,
    /** Xác định lại dân tộc, giới tính. */
    ETHNICITY_OR_SEX_REDETERMINED,
    /** Bổ sung, điều chỉnh hộ tịch. */
    CIVIL_STATUS_SUPPLEMENTED,
    /** Đăng ký lại việc sinh, đăng ký khai sinh quá hạn. */
    BIRTH_REGISTERED_ANEW_OR_LATE
}
