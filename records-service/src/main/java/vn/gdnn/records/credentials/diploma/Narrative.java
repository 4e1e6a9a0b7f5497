package vn.gdnn.records.credentials.diploma;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.OldPaper;

/**
 * The facts of an entry that an Open Badges credential has no member for, and the sentences that state them.
 *
 * @param born when the holder was born, where the paper tells no day
 */
public record Narrative(
        String registerNumber,
        String decisionNumber,
        @Nullable String signedBy,
        @Nullable Old old,
        @Nullable BirthDate born) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** What an old paper says besides, and who issued it for all the register knows. */
    public record Old(OldPaper paper, String issuer, LocalDate issuedOn) {

        /** The school's words are quoted: it does not vouch for the paper's. */
        String words() {
            var school = paper.schoolAsWritten();
            return " Văn bằng cũ do " + paper.recordedBy() + " ghi lại từ "
                    + paper.confidence().words(VIETNAMESE) + ", không cấp qua hệ thống này. Ngày cấp trên giấy: "
                    + DAY.format(issuedOn) + ". Cơ sở cấp: " + issuer + ". Giấy ghi: “" + paper.qualificationAsWritten()
                    + "”" + (school == null ? "" : ", “" + school + "”") + ".";
        }
    }

    /** What is to be stated of a diploma with these numbers, this signer and this day of issue. */
    public static Narrative of(
            DiplomaContent content, String registerNumber, @Nullable String signedBy, LocalDate issuedOn) {
        var paper = content.oldPaper();
        var born = content.holder().dateOfBirth();
        return new Narrative(
                registerNumber,
                content.decisionNumber(),
                signedBy,
                paper == null ? null : new Old(paper, content.institutionName(), issuedOn),
                born.day().isPresent() ? null : born);
    }

    /** The wording of credentials made today. */
    String words() {
        return "Số vào sổ gốc cấp bằng: " + registerNumber + ". Quyết định công nhận tốt nghiệp: " + decisionNumber
                + "."
                + (signedBy == null ? "" : " Người ký: " + signedBy + ".")
                + (born == null ? "" : " Ngày sinh trên giấy: " + written(born) + ".")
                + (old == null ? "" : old.words());
    }

    private static String written(BirthDate born) {
        return born.month().map(MONTH::format).orElse(String.valueOf(born.year()));
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
