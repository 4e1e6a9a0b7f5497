package vn.gdnn.training.certificate.paper;

import java.util.Locale;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Face;

/** The page of a certificate in one language, A4 upright. */
final class CertificateSide {

    static final double WIDTH = 210 * 72 / 25.4;
    static final double HEIGHT = 297 * 72 / 25.4;

    /** The name under which the page knows the code to scan. */
    static final String CODE = "QR";

    private static final double MIDDLE = WIDTH / 2;
    private static final double WIDEST = WIDTH - 130;
    private static final double CODE_SIZE = 96;
    private static final double LEADING = 22;
    private static final double HOLDER_END = 40;
    private static final Style HEADING = new Style(Face.STRONG, 11, Ink.BLACK);
    private static final Style TITLE = new Style(Face.TITLE, 30, Ink.RED);
    private static final Style NAME = new Style(Face.TITLE, 24, Ink.BLACK);
    private static final Style PLAIN = new Style(Face.TEXT, 11.5, Ink.BLACK);
    private static final Style STRONG = new Style(Face.STRONG, 15, Ink.BLACK);
    private static final Style NOTE = new Style(Face.TEXT, 8, Ink.GREY);

    private final CertificatePaper paper;
    private final Language language;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private double y = HEIGHT - 86;

    private CertificateSide(CertificatePaper paper, Language language) {
        this.paper = paper;
        this.language = language;
    }

    static byte[] of(CertificatePaper paper, Language language, int codeUnits) {
        var side = new CertificateSide(paper, language);
        side.head();
        side.holder();
        side.training();
        side.foot(codeUnits);
        return side.canvas.bytes();
    }

    private void head() {
        centred(language.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"), HEADING, 15);
        centred(language.words("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"), HEADING, 40);
        centred(paper.issuer().toUpperCase(Locale.ROOT), HEADING, 62);
        centred(language.words("CHỨNG NHẬN", "CERTIFICATE"), TITLE, 46);
    }

    private void holder() {
        centred(language.words("Chứng nhận ông/bà", "This is to certify that"), PLAIN, 38);
        var holder = paper.holder();
        centred(holder.fullName(), NAME, 26);
        var born = holder.dateOfBirth();
        centred(
                language.words("Ngày sinh: ", "Born: ")
                        + born.day().map(language::day).orElse(born.written()),
                PLAIN,
                paper.isOfAnother() ? LEADING : HOLDER_END);
        if (paper.isOfAnother()) {
            centred(language.words("Đơn vị công tác: ", "Of ") + holder.school(), PLAIN, HOLDER_END);
        }
    }

    private void training() {
        var training = paper.training();
        centred(language.words("đã hoàn thành khóa bồi dưỡng", "has completed the training"), PLAIN, 30);
        TitleLines.of(training.title(), WIDEST, STRONG).forEach(line -> centred(line, STRONG, LEADING));
        centred(
                language.words("do ", "held by ") + training.provider() + language.words(" tổ chức", ""),
                PLAIN,
                LEADING);
        centred(
                language.words("Ngày hoàn thành: ", "Completed on ") + language.day(training.completedOn()),
                PLAIN,
                LEADING);
        details();
    }

    private void details() {
        var components = paper.training().components();
        if (!components.isEmpty()) {
            centred(
                    language.words("Thành phần năng lực: ", "Competence components: ") + String.join(", ", components),
                    PLAIN,
                    LEADING);
        }
        var until = paper.validUntil();
        if (until != null) {
            centred(
                    language.words("Có giá trị đến hết ngày ", "Valid until ") + language.day(until.minusDays(1)),
                    PLAIN,
                    LEADING);
        }
    }

    private void foot(int codeUnits) {
        var right = WIDTH - 180;
        canvas.centred(
                        language.words("Ngày cấp: ", "Issued on ") + language.day(paper.issuedOn()),
                        right,
                        206,
                        250,
                        PLAIN)
                .centred(paper.issuer(), right, 186, 250, HEADING)
                .centred(
                        language.words("(Nơi cấp đã ký số)", "(Digitally sealed by the issuer)"),
                        right,
                        166,
                        250,
                        NOTE);
        canvas.form(CODE, 62, 116, CODE_SIZE, codeUnits);
        canvas.left(language.words("Số: ", "No.: ") + paper.number(), 66, 100, PLAIN);
        canvas.left(language.words("Kiểm tra tình trạng hiện tại tại: ", "See its present standing at "), 66, 82, NOTE);
        canvas.left(paper.verifyUrl(), 66, 70, NOTE);
    }

    private void centred(String text, Style style, double next) {
        canvas.centred(text, MIDDLE, y, WIDEST, style);
        y -= next;
    }
}
