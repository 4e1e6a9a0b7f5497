package vn.gdnn.records.register.entry;

import java.util.Locale;

/** Why a diploma is revoked (circular 10/2017, art. 13; the last one from circular 21/2019). */
public enum RevocationGround {
    FRAUD("Gian lận trong tuyển sinh, học tập, thi hoặc hồ sơ", "Fraud in admission, study, examination or file"),
    NOT_QUALIFIED("Cấp cho người không đủ điều kiện", "Issued to a person not qualified"),
    NO_AUTHORITY("Do người không có thẩm quyền cấp", "Issued by a person without authority"),
    ALTERED("Bị tẩy xóa, sửa chữa", "Erased or altered"),
    USED_BY_OTHER("Để cho người khác sử dụng", "Let another person use it"),
    ISSUER_ERROR("Do lỗi của cơ quan cấp", "Error of the issuing body");

    private final String vietnamese;
    private final String english;

    RevocationGround(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** In the reader's language; Vietnamese unless English is asked for. */
    public String words(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }
}
