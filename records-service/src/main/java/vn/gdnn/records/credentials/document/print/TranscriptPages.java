package vn.gdnn.records.credentials.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Block;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Line;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;
import vn.gdnn.records.credentials.template.TitleLine;

/** The pages of a transcript in one language, A4; blocks and table go on over as many as it takes. */
final class TranscriptPages {

    static final double WIDTH = 210 * 72 / 25.4;
    static final double HEIGHT = 297 * 72 / 25.4;

    private static final double MARGIN = 48;
    private static final double RIGHT = WIDTH - MARGIN;
    private static final double MIDDLE = WIDTH / 2;
    private static final double VALUE = MARGIN + 190;
    private static final double BOTTOM = 64;
    private static final double LEADING = 11.5;
    private static final double SIGNATURE_ROOM = 120;
    private static final double SIGNATURE = RIGHT - 110;
    private static final double[] COLUMNS = {MARGIN, 72, 138, 362, 404, 448, 486};
    private static final Style PLAIN = new Style(Face.TEXT, 8.5, Ink.BLACK);
    private static final Style STRONG = new Style(Face.STRONG, 8.5, Ink.BLACK);
    private static final Style HEADING = new Style(Face.STRONG, 10, Ink.BLACK);
    private static final Style NOTE = new Style(Face.TEXT, 7, Ink.GREY);
    private static final Style WATERMARK = new Style(Face.TITLE, 40, Ink.PALE);

    private final TranscriptPaper paper;
    private final Language language;
    private final boolean preview;
    private final List<Canvas> pages = new ArrayList<>();
    private Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private double y;

    private TranscriptPages(TranscriptPaper paper, Language language, boolean preview) {
        this.paper = paper;
        this.language = language;
        this.preview = preview;
    }

    static List<byte[]> of(TranscriptPaper paper, Language language, boolean preview) {
        var made = new TranscriptPages(paper, language, preview);
        made.head();
        made.blocks();
        made.signature();
        made.footers();
        return made.pages.stream().map(Canvas::bytes).toList();
    }

    private void head() {
        turn();
        var school = paper.school().name().in(language).toUpperCase(Locale.ROOT);
        canvas.centred(school, MARGIN + 110, y, 220, HEADING);
        var nation = language.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
        canvas.centred(nation, RIGHT - 130, y, 260, HEADING);
        var motto = language.words("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
        canvas.centred(motto, RIGHT - 130, y - 14, 260, HEADING);
        y -= 56;
    }

    private void blocks() {
        var before = Kind.TITLE;
        for (var block : paper.blocks()) {
            y -= before == block.kind() || before == Kind.TITLE ? 0 : 8;
            switch (block.kind()) {
                case TITLE -> title(block);
                case FACT -> fact(block);
                case TEXT -> paragraph(block, PLAIN);
                case NOTE -> paragraph(block, NOTE);
                case RESULTS -> table();
            }
            before = block.kind();
        }
        y -= 8;
    }

    private void title(Block block) {
        canvas.centred(block.text().in(language), MIDDLE, y, TitleLine.WIDEST, TitleLine.STYLE);
        y -= 26;
    }

    private void fact(Block block) {
        var words = block.label().in(language);
        var label = Cell.lines(words.endsWith(":") ? words : words + ":", VALUE - MARGIN - 8, PLAIN);
        var value = Cell.lines(block.text().in(language), RIGHT - VALUE, STRONG);
        var height = Math.max(label.size(), value.size()) * LEADING + 3;
        need(height);
        write(label, MARGIN, PLAIN);
        write(value, VALUE, STRONG);
        y -= height;
    }

    private void paragraph(Block block, Style style) {
        for (var line : Cell.lines(block.text().in(language), RIGHT - MARGIN, style)) {
            need(LEADING);
            canvas.left(line, MARGIN, y, style);
            y -= LEADING;
        }
        y -= 3;
    }

    private void table() {
        need(4 * LEADING);
        heading();
        var number = 0;
        for (var line : paper.lines()) {
            var name =
                    Wrapped.lines(line.name() + (line.condition() ? " (*)" : ""), COLUMNS[3] - COLUMNS[2] - 8, PLAIN);
            var code = Wrapped.lines(line.code(), COLUMNS[2] - COLUMNS[1] - 6, PLAIN);
            var outcome = Wrapped.lines(line.outcome().in(language), RIGHT - COLUMNS[6], PLAIN);
            var height = Math.max(name.size(), Math.max(code.size(), outcome.size())) * LEADING + 4;
            if (y - height < BOTTOM) {
                turn();
                heading();
            }
            row(++number, line, List.of(code, name, outcome));
            y -= height;
            canvas.line(MARGIN, y + LEADING - 1, RIGHT - MARGIN, 0.3, Ink.GREY);
        }
        y -= 4;
        if (paper.lines().stream().anyMatch(Line::condition)) {
            need(LEADING);
            canvas.left(
                    language.words(
                            "(*) Môn học, mô đun điều kiện, không tính vào điểm trung bình.",
                            "(*) Condition module, outside the averages."),
                    MARGIN,
                    y,
                    NOTE);
            y -= LEADING;
        }
    }

    private void heading() {
        var words = List.of(
                language.words("TT", "No."),
                language.words("Mã", "Code"),
                language.words("Môn học, mô đun", "Module"),
                language.words("Tín chỉ", "Credits"),
                language.words("Điểm 10", "Score/10"),
                language.words("Chữ", "Letter"),
                language.words("Kết quả", "Result"));
        canvas.box(MARGIN, y - 4, RIGHT - MARGIN, LEADING + 4, Ink.PALE);
        for (var column = 0; column < COLUMNS.length; column++) {
            canvas.left(words.get(column), COLUMNS[column] + 2, y, STRONG);
        }
        y -= LEADING + 6;
    }

    private void row(int number, Line line, List<List<String>> wrapped) {
        canvas.left(Integer.toString(number), COLUMNS[0] + 2, y, PLAIN);
        write(wrapped.get(0), COLUMNS[1] + 2, PLAIN);
        write(wrapped.get(1), COLUMNS[2] + 2, PLAIN);
        canvas.left(Integer.toString(line.credits()), COLUMNS[3] + 2, y, PLAIN);
        canvas.left(line.score().in(language), COLUMNS[4] + 2, y, STRONG);
        canvas.left(line.letter(), COLUMNS[5] + 2, y, STRONG);
        write(wrapped.get(2), COLUMNS[6] + 2, PLAIN);
    }

    private void signature() {
        need(SIGNATURE_ROOM);
        var on = paper.madeAt().toLocalDate();
        canvas.centred(PlaceAndDate.in(language, paper.place(), on), SIGNATURE, y, 220, PLAIN);
        canvas.centred(paper.school().name().in(language), SIGNATURE, y - 16, 220, STRONG);
        canvas.centred(
                language.words("(Cơ sở đào tạo đã ký số)", "(Digitally sealed by the institution)"),
                SIGNATURE,
                y - 40,
                220,
                NOTE);
    }

    private void footers() {
        for (var page = 0; page < pages.size(); page++) {
            var words = language.words("Trang ", "Page ") + (page + 1) + "/" + pages.size() + " · "
                    + paper.form().in(language);
            pages.get(page).centred(words, MIDDLE, 36, 400, NOTE);
        }
    }

    private void need(double room) {
        if (y - room < BOTTOM) {
            turn();
        }
    }

    private void turn() {
        canvas = new Canvas(WIDTH, HEIGHT);
        for (var at = 120; preview && at < HEIGHT - 60; at += 200) {
            canvas.centred("BẢN XEM TRƯỚC / PREVIEW", MIDDLE, at, RIGHT - MARGIN, WATERMARK);
        }
        pages.add(canvas);
        y = HEIGHT - MARGIN - 8;
    }

    private void write(List<String> lines, double x, Style style) {
        for (var line = 0; line < lines.size(); line++) {
            canvas.left(lines.get(line), x, y - line * LEADING, style);
        }
    }
}
