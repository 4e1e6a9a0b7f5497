package vn.gdnn.records.credentials.document.print;

import java.util.Locale;
import java.util.Objects;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Pair;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.credential.paper.NameLines;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.register.entry.DiplomaRefusal;
import vn.gdnn.records.register.entry.PaperRoom;

/** One side of a diploma in one language, in the order of circular 24/2020. */
final class Side {

    /** The name under which the page knows the code to scan. */
    static final String CODE = "QR";

    private static final Style NATION = PaperRoom.SIGNER;
    private static final Style MOTTO = new Style(Face.STRONG, 10, Ink.BLACK);
    private static final Style SMALL = new Style(Face.TEXT, 9.5, Ink.BLACK);
    private static final Style CORRECTED = new Style(Face.TEXT, 8, Ink.BLACK);
    private static final Style NOTE = new Style(Face.TEXT, 6.5, Ink.GREY);
    private static final double SIGNATURE = 410;
    private static final double CODE_SIZE = 88;

    private final Paper paper;
    private final Language language;
    private final boolean signed;
    private final Canvas canvas = new Canvas(Sheet.WIDTH, Sheet.HEIGHT);

    private Side(Paper paper, Language language, boolean signed) {
        this.paper = paper;
        this.language = language;
        this.signed = signed;
    }

    static byte[] of(Paper paper, Language language, boolean signed, int codeUnits) {
        var extract = paper.extract();
        if (extract != null) {
            return ExtractSide.of(paper, extract, language, signed, codeUnits);
        }
        var side = new Side(paper, language, signed);
        side.head();
        side.award();
        side.correction();
        side.signature();
        side.numbers(codeUnits);
        return side.canvas.bytes();
    }

    private void head() {
        centred(language.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"), 341, NATION);
        var motto = language.words("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
        centred(motto, 326.5, MOTTO);
        var length = Canvas.width(motto, MOTTO);
        canvas.line(Sheet.MIDDLE - length / 2, 322, length, 0.6, Ink.BLACK);
        centred(upper(paper.school().headTitle()), 302, SMALL);
        centred(upper(paper.school().name()), 287, PaperRoom.SCHOOL);
        centred(language.words("cấp", "confers"), 272, SMALL);
    }

    private void award() {
        var award = paper.award();
        centred(upper(award.qualification()), 238, PaperRoom.TITLE);
        if (award.highQuality()) {
            centred(language.words("chương trình chất lượng cao", "high-quality programme"), 224.5, SMALL);
        }
        pair(language.words("Ngành, nghề: ", "Occupation: "), award.occupation(), 208, PaperRoom.OCCUPATION_SIZE);
        centred(language.words("Cho", "Upon"), 192, SMALL);
        holder();
        var old = paper.holder().sex() != null || paper.holder().mode() != null;
        var born = WrittenDay.born(paper.holder().dateOfBirth());
        pair(language.words("Ngày sinh: ", "Date of birth: "), born, old ? 156.5 : 152, 10);
        if (old) {
            formerFields();
        }
        pair(
                language.words("Xếp loại tốt nghiệp: ", "Graduation class: "),
                award.graduationClass(),
                old ? 130.5 : 137,
                10);
    }

    /** A long name stands in two lines, above and below where a short one stands. */
    private void holder() {
        var name = paper.holder().fullName();
        var set = NameLines.of(name, PaperRoom.WIDEST, PaperRoom.NAME)
                .orElseThrow(() -> new Refusal(DiplomaRefusal.DIPLOMA_TEXT_TOO_LONG, "fullName"));
        if (set.lines().size() == 1) {
            centred(name, 170, set.style());
        } else {
            centred(set.lines().get(0), 178, set.style());
            centred(set.lines().get(1), 166, set.style());
        }
    }

    /** What diplomas said until 2021 and say no more. */
    private void formerFields() {
        var sex = paper.holder().sex();
        var mode = paper.holder().mode();
        var words = (sex == null ? "" : language.words("Giới tính: ", "Sex: ") + sex.in(language))
                + (sex == null || mode == null ? "" : "   ·   ")
                + (mode == null ? "" : language.words("Hình thức đào tạo: ", "Mode of training: ") + mode.in(language));
        centred(words, 143.5, SMALL);
    }

    private void correction() {
        var corrected = paper.issue().corrected();
        if (corrected != null) {
            var by = corrected.decisionNumber();
            var on = WrittenDay.of(corrected.decidedOn()).in(language);
            centred(
                    language.words(
                            "Đã chỉnh sửa theo Quyết định số " + by + " ngày " + on,
                            "Corrected by decision No. " + by + " of " + on),
                    123.5,
                    CORRECTED);
        }
    }

    private void signature() {
        var signer = paper.signer();
        block(PlaceAndDate.in(language, paper.issue().place(), paper.issue().on()), 111, SMALL);
        var title = Objects.requireNonNullElse(signer.title(), paper.school().headTitle());
        block(upper(title), 97, MOTTO);
        if (signed) {
            block(language.words("(Đã ký số)", "(Digitally signed)"), 72, NOTE);
        }
        if (signer.name() != null) {
            block(signer.name(), 48, PaperRoom.SIGNER);
        }
    }

    private void numbers(int codeUnits) {
        canvas.form(CODE, 36, 36, CODE_SIZE, codeUnits);
        var x = 36 + CODE_SIZE + 9;
        var style = new Style(Face.TEXT, 8, Ink.BLACK);
        canvas.left(
                language.words("Số hiệu: ", "Serial number: ") + paper.numbers().serialNumber(), x, 71, style);
        canvas.left(language.words("Số vào sổ gốc cấp bằng:", "Number in the original register:"), x, 58, style);
        canvas.left(paper.numbers().registerNumber(), x, 47, style);
    }

    private String upper(Bilingual words) {
        return words.in(language).toUpperCase(Locale.ROOT);
    }

    private void pair(String label, Bilingual value, double y, double size) {
        canvas.pair(new Pair(label, value.in(language), size), Sheet.MIDDLE, y, PaperRoom.WIDEST);
    }

    private void centred(String text, double y, Style style) {
        canvas.centred(text, Sheet.MIDDLE, y, PaperRoom.WIDEST, style);
    }

    private void block(String text, double y, Style style) {
        canvas.centred(text, SIGNATURE, y, PaperRoom.SIGNATURE_WIDEST, style);
    }
}
