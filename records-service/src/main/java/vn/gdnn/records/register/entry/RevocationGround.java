package vn.gdnn.records.register.entry;

import java.util.Locale;

/**
 * Why a diploma is revoked (circular 10/2017, art. 13; the last one from circular 21/2019), and what may follow. No source
 * says what follows, so that column is inferred [I]: circular 21/2019 issues the original once but for the issuer's own
 * error, and whoever was not qualified has no graduation that a paper could rest on.
 */
public enum RevocationGround {
    FRAUD(
            "Gian lận trong tuyển sinh, học tập, thi hoặc hồ sơ",
            "Fraud in admission, study, examination or file",
            After.NEW_RECOGNITION),
    NOT_QUALIFIED("Cấp cho người không đủ điều kiện", "Issued to a person not qualified", After.NEW_RECOGNITION),
    NO_AUTHORITY("Do người không có thẩm quyền cấp", "Issued by a person without authority", After.REISSUE),
    ALTERED("Bị tẩy xóa, sửa chữa", "Erased or altered", After.NOTHING),
    USED_BY_OTHER("Để cho người khác sử dụng", "Let another person use it", After.NOTHING),
    ISSUER_ERROR("Do lỗi của cơ quan cấp", "Error of the issuing body", After.REISSUE);

    /** How the person may have a diploma of this training again. */
    public enum After {
        /** The recognition falls with the diploma; only a new one makes a graduate again. */
        NEW_RECOGNITION,
        /** Two people may put a new paper in its place. */
        REISSUE,
        /** Not at all. */
        NOTHING
    }

    private final String vietnamese;
    private final String english;
    private final After after;

    RevocationGround(String vietnamese, String english, After after) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.after = after;
    }

    /** What may follow on a revocation for this. */
    public After after() {
        return after;
    }

    /** In the reader's language; Vietnamese unless English is asked for. */
    public String words(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }
}
