package vn.gdnn.records.credentials.document.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Code;
import vn.gdnn.credential.paper.Face;

/** The page of a certified copy, A4, in Vietnamese, with a code that leads to the diploma's page. */
final class CopyPage {

    private static final double WIDTH = TranscriptPages.WIDTH;
    private static final double HEIGHT = TranscriptPages.HEIGHT;
    private static final double MARGIN = 56;
    private static final double MIDDLE = WIDTH / 2;
    private static final double VALUE = MARGIN + 170;
    private static final double WIDEST = WIDTH - MARGIN - VALUE;
    private static final double LEADING = 15;
    private static final double CODE = 92;
    private static final Style PLAIN = new Style(Face.TEXT, 10.5, Ink.BLACK);
    private static final Style STRONG = new Style(Face.STRONG, 10.5, Ink.BLACK);
    private static final Style HEADING = new Style(Face.STRONG, 10, Ink.BLACK);
    private static final Style TITLE = new Style(Face.TITLE, 24, Ink.RED);
    private static final Style NOTE = new Style(Face.TEXT, 8, Ink.GREY);

    private CopyPage() {}

    static byte[] of(CopyPaper paper) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var y = head(canvas, paper);
        for (var fact : paper.facts()) {
            canvas.left(fact.label().vietnamese() + ":", MARGIN, y, PLAIN);
            for (var line : Wrapped.lines(fact.value().vietnamese(), WIDEST, STRONG)) {
                canvas.left(line, VALUE, y, STRONG);
                y -= LEADING;
            }
            y -= 3;
        }
        y = foot(canvas, paper, y - 14);
        return withCode(canvas, paper, y);
    }

    private static double head(Canvas canvas, CopyPaper paper) {
        var y = HEIGHT - MARGIN;
        canvas.centred(paper.institution().toUpperCase(Locale.ROOT), MARGIN + 105, y, 220, HEADING);
        canvas.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", WIDTH - MARGIN - 125, y, 250, HEADING);
        canvas.centred("Độc lập - Tự do - Hạnh phúc", WIDTH - MARGIN - 125, y - 14, 250, HEADING);
        canvas.centred("Số: " + paper.copyNumber(), MARGIN + 105, y - 14, 220, PLAIN);
        canvas.centred("BẢN SAO", MIDDLE, y - 70, 400, TITLE);
        canvas.centred("(từ sổ gốc cấp văn bằng)", MIDDLE, y - 88, 400, PLAIN);
        return y - 122;
    }

    private static double foot(Canvas canvas, CopyPaper paper, double y) {
        var right = WIDTH - MARGIN - 115;
        canvas.left("Nội dung đúng với sổ gốc tại thời điểm cấp bản sao.", MARGIN, y, PLAIN);
        var day = paper.madeAt().toLocalDate();
        canvas.centred(PlaceAndDate.in(Language.VIETNAMESE, paper.place(), day), right, y - 28, 230, PLAIN);
        canvas.centred(paper.institution(), right, y - 44, 230, STRONG);
        canvas.centred("(Cơ sở đào tạo đã ký số)", right, y - 66, 230, NOTE);
        canvas.centred("Người cấp bản sao: " + paper.givenBy(), right, y - 84, 230, PLAIN);
        return y - 28;
    }

    private static byte[] withCode(Canvas canvas, CopyPaper paper, double top) {
        var code = Code.of(paper.verifyUrl(), "");
        var scale = CODE / code.units();
        var below = top - CODE - 10;
        canvas.left("Quét mã hoặc mở địa chỉ để xem tình trạng hiện tại của văn bằng:", MARGIN, below, NOTE);
        canvas.left(paper.verifyUrl(), MARGIN, below - 11, NOTE);
        var drawn = "q %s 0 0 %s %s %s cm\n%sQ\n"
                .formatted(
                        decimal(scale),
                        decimal(scale),
                        decimal(MARGIN),
                        decimal(top - CODE),
                        new String(code.content(), ISO_8859_1));
        return (new String(canvas.bytes(), ISO_8859_1) + drawn).getBytes(ISO_8859_1);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
