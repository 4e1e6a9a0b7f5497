package vn.gdnn.records.credentials.diploma;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.entry.DiplomaOrigin;

/** The facts of an entry that an Open Badges credential has no member for, and the sentences that state them. */
public record Narrative(
        String registerNumber,
        String decisionNumber,
        @Nullable String signedBy,
        DiplomaOrigin origin) {

    /** The wording of credentials made today. */
    String words() {
        return "Số vào sổ gốc cấp bằng: " + registerNumber + ". Quyết định công nhận tốt nghiệp: " + decisionNumber
                + "."
                + (signedBy == null ? "" : " Người ký: " + signedBy + ".")
                + (origin == DiplomaOrigin.DIGITISED ? " Chép từ sổ gốc bằng giấy." : "");
    }

    /**
     * Whether a credential's narrative states exactly these facts, in any wording there ever was: who changes the words
     * keeps the former ones here, for credentials signed with them stay good.
     */
    public boolean isStatedBy(String narrative) {
        return List.of(words()).contains(narrative);
    }

    @Override
    public String toString() {
        return "Narrative";
    }
}
