package vn.gdnn.records.credentials.diploma;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.gdnn.records.register.entry.DiplomaContent;

/** How a credential is called, and who vouches for it. */
public final class CredentialWords {

    /** What the credential of an entry taken over is called: it bears no qualification's name, for none was given here. */
    static final String OLD_PAPER = "Mục sổ gốc cũ đã số hóa";

    private CredentialWords() {}

    /** The qualification, of a diploma issued here. */
    public static String name(DiplomaContent content) {
        return content.oldPaper() == null ? requireNonNull(content.qualification()) : OLD_PAPER;
    }

    /** The day of birth, empty where the paper tells none: a credential has a member for a whole day only. */
    public static String dayOfBirth(DiplomaContent content) {
        return content.holder().dateOfBirth().day().map(LocalDate::toString).orElse("");
    }

    /** The school that issued a diploma, or that recorded an old paper, whoever issued that. */
    public static String issuer(DiplomaContent content) {
        var old = content.oldPaper();
        return old == null ? content.institutionName() : old.recordedBy();
    }
}
