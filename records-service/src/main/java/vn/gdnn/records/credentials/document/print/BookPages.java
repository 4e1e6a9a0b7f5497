package vn.gdnn.records.credentials.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Face;

/** The pages of an extract from the register, A4 across; the heads of the columns stand on each. */
final class BookPages {

    static final double WIDTH = TranscriptPages.HEIGHT;
    static final double HEIGHT = TranscriptPages.WIDTH;

    private static final double MARGIN = 36;
    private static final double RIGHT = WIDTH - MARGIN;
    private static final double BOTTOM = 48;
    private static final double LEADING = 9.5;
    private static final double PADDING = 5;
    private static final double SIGNATURES = 110;
    private static final Style PLAIN = new Style(Face.TEXT, 7.5, Ink.BLACK);
    private static final Style STRONG = new Style(Face.STRONG, 7.5, Ink.BLACK);
    private static final Style HEADING = new Style(Face.STRONG, 10, Ink.BLACK);
    private static final Style TITLE = new Style(Face.TITLE, 18, Ink.RED);
    private static final Style NOTE = new Style(Face.TEXT, 7, Ink.GREY);

    private final BookPaper paper;
    private final List<Canvas> pages = new ArrayList<>();
    private Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private double y;

    private BookPages(BookPaper paper) {
        this.paper = paper;
    }

    static List<byte[]> of(BookPaper paper) {
        var made = new BookPages(paper);
        made.head();
        made.row(heads(), STRONG);
        paper.lines().forEach(made::line);
        made.signatures();
        made.footers();
        return made.pages.stream().map(Canvas::bytes).toList();
    }

    private void head() {
        turn();
        canvas.centred(paper.institution().toUpperCase(Locale.ROOT), MARGIN + 140, y, 280, HEADING);
        canvas.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", RIGHT - 140, y, 280, HEADING);
        canvas.centred("Độc lập - Tự do - Hạnh phúc", RIGHT - 140, y - 14, 280, HEADING);
        canvas.centred("TRÍCH SỔ GỐC CẤP VĂN BẰNG TỐT NGHIỆP", WIDTH / 2, y - 46, RIGHT - MARGIN, TITLE);
        canvas.centred(paper.scope(), WIDTH / 2, y - 62, RIGHT - MARGIN, PLAIN);
        y -= 82;
    }

    private static List<List<String>> heads() {
        var cells = new ArrayList<List<String>>();
        for (var column : BookColumn.values()) {
            cells.add(Cell.lines(column.title(), column.width() - PADDING, STRONG));
        }
        return cells;
    }

    private void line(BookPaper.Line line) {
        var texts = new ArrayList<>(line.cells());
        texts.add(BookColumn.NUMBER.ordinal(), Integer.toString(line.number()));
        texts.add(BookColumn.RECEIVED.ordinal(), "");
        var cells = new ArrayList<List<String>>();
        for (var column : BookColumn.values()) {
            cells.add(Cell.lines(texts.get(column.ordinal()), column.width() - PADDING, PLAIN));
        }
        if (y - height(cells) < BOTTOM) {
            turn();
            row(heads(), STRONG);
        }
        row(cells, PLAIN);
    }

    private void row(List<List<String>> cells, Style style) {
        var height = height(cells);
        if (style.equals(STRONG)) {
            canvas.box(MARGIN, y - height + LEADING, RIGHT - MARGIN, height, Ink.PALE);
        }
        var x = MARGIN;
        for (var column : BookColumn.values()) {
            var lines = cells.get(column.ordinal());
            for (var number = 0; number < lines.size(); number++) {
                canvas.left(lines.get(number), x + 2, y - number * LEADING, style);
            }
            x += column.width();
        }
        y -= height;
        canvas.line(MARGIN, y + LEADING - 1, RIGHT - MARGIN, 0.3, Ink.GREY);
    }

    private static double height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + PADDING;
    }

    /** The places of whoever keeps the register and of the head. */
    private void signatures() {
        if (y - SIGNATURES < BOTTOM) {
            turn();
        }
        y -= 12;
        canvas.left("Bản trích này có " + paper.lines().size() + " mục.", MARGIN, y, PLAIN);
        var day = paper.madeAt().toLocalDate();
        canvas.centred(PlaceAndDate.in(Language.VIETNAMESE, paper.place(), day), RIGHT - 130, y - 10, 250, PLAIN);
        canvas.centred("NGƯỜI GHI SỔ", MARGIN + 130, y - 24, 250, STRONG);
        canvas.centred(paper.headTitle().toUpperCase(Locale.ROOT), RIGHT - 130, y - 24, 250, STRONG);
        canvas.centred("(Ký, ghi rõ họ tên)", MARGIN + 130, y - 36, 250, NOTE);
        canvas.centred("(Ký, đóng dấu; tệp do cơ sở đào tạo ký số)", RIGHT - 130, y - 36, 250, NOTE);
    }

    private void footers() {
        for (var page = 0; page < pages.size(); page++) {
            var words = "Trích sổ gốc - trang %d/%d".formatted(page + 1, pages.size());
            pages.get(page).centred(words, WIDTH / 2, 28, 400, NOTE);
        }
    }

    private void turn() {
        canvas = new Canvas(WIDTH, HEIGHT);
        pages.add(canvas);
        y = HEIGHT - MARGIN;
    }
}
