package vn.gdnn.records.register.entry;

import java.util.Locale;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Pair;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.credential.paper.NameLines;
import vn.gdnn.kit.problem.Refusal;

/** What the paper of 190 x 135 mm (circular 10/2017) holds: known before an entry is made, not when it is printed. */
public final class PaperRoom {

    public static final double WIDEST = 190 * 72 / 25.4 - 80;
    public static final double SIGNATURE_WIDEST = 200;
    public static final double OCCUPATION_SIZE = 10.5;
    public static final Style SCHOOL = new Style(Face.STRONG, 11.5, Ink.BLACK);
    public static final Style TITLE = new Style(Face.TITLE, 25, Ink.RED);
    public static final Style NAME = new Style(Face.TITLE, 19, Ink.BLACK);
    public static final Style SIGNER = new Style(Face.STRONG, 11, Ink.BLACK);

    private static final String OCCUPATION = "Ngành, nghề: ";

    private PaperRoom() {}

    /** Refuses with DIPLOMA_LETTER_NOT_PRINTABLE or DIPLOMA_TEXT_TOO_LONG what would not stand on the paper as it is. */
    static void require(DiplomaContent content) {
        requireLetters("fullName", content.holder().fullName());
        requireLetters("institutionName", content.institutionName());
        requireLetters("occupationName", content.occupation().name());
        var qualification = content.qualification();
        if (qualification != null) {
            requireLetters("qualification", qualification);
            requireRoom("qualification", Canvas.fits(upper(qualification), WIDEST, TITLE));
        }
        requireRoom(
                "fullName",
                NameLines.of(content.holder().fullName(), WIDEST, NAME).isPresent());
        requireRoom("institutionName", Canvas.fits(upper(content.institutionName()), WIDEST, SCHOOL));
        requireRoom(
                "occupationName",
                Canvas.fits(new Pair(OCCUPATION, content.occupation().name(), OCCUPATION_SIZE), WIDEST));
    }

    /** As {@link #require}, of who signs and as what. */
    public static void requireSigner(String name, String title) {
        requireLetters("signer", name);
        requireLetters("signer", title);
        requireRoom(
                "signer",
                Canvas.fits(name, SIGNATURE_WIDEST, SIGNER) && Canvas.fits(upper(title), SIGNATURE_WIDEST, SIGNER));
    }

    private static void requireLetters(String field, String text) {
        if (!Face.isPrepared(text) && !Face.canPrint(text)) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_LETTER_NOT_PRINTABLE, field);
        }
    }

    private static void requireRoom(String field, boolean fits) {
        if (!fits) {
            throw new Refusal(DiplomaRefusal.DIPLOMA_TEXT_TOO_LONG, field);
        }
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
