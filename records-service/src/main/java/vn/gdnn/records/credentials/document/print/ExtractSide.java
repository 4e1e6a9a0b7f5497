package vn.gdnn.records.credentials.document.print;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Pair;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Face;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.Extract;

/**
 * One side of an extract from a digitised register, in one language: what the register says of an old paper and no more,
 * in no design that any diploma ever had.
 */
final class ExtractSide {

    private static final Style KEEPER = new Style(Face.STRONG, 11, Ink.BLACK);
    private static final Style TITLE = new Style(Face.STRONG, 16, Ink.BLACK);
    private static final Style NOTE = new Style(Face.TEXT, 8.5, Ink.GREY);
    private static final Style NUMBER = new Style(Face.TEXT, 8, Ink.BLACK);
    private static final double WIDEST = Sheet.WIDTH - 80;
    private static final double CODE_SIZE = 80;
    private static final double BESIDE_CODE = 36 + CODE_SIZE + 9;

    private final Paper paper;
    private final Extract extract;
    private final Language language;
    private final Canvas canvas = new Canvas(Sheet.WIDTH, Sheet.HEIGHT);
    private double y = 284;

    private ExtractSide(Paper paper, Extract extract, Language language) {
        this.paper = paper;
        this.extract = extract;
        this.language = language;
    }

    static byte[] of(Paper paper, Extract extract, Language language, boolean signed, int codeUnits) {
        var side = new ExtractSide(paper, extract, language);
        side.head();
        side.holder();
        side.award();
        side.foot(signed, codeUnits);
        return side.canvas.bytes();
    }

    private void head() {
        centred(paper.school().name().in(language).toUpperCase(Locale.ROOT), 342, KEEPER);
        centred(language.words("TRÍCH TỪ SỔ GỐC ĐÃ SỐ HÓA", "EXTRACT FROM A DIGITISED REGISTER"), 320, TITLE);
        centred(
                language.words(
                        "Đây không phải là văn bằng. Văn bằng giấy nói dưới đây không được cấp qua hệ thống này.",
                        "This is not a diploma. The paper described below was not issued through this system."),
                305,
                NOTE);
    }

    private void holder() {
        line("Họ và tên: ", "Full name: ", paper.holder().fullName());
        line(
                "Ngày sinh: ",
                "Date of birth: ",
                WrittenDay.born(paper.holder().dateOfBirth()).in(language));
        line("Giới tính: ", "Sex: ", in(paper.holder().sex()));
        line("Hình thức đào tạo: ", "Mode of training: ", in(paper.holder().mode()));
    }

    private void award() {
        var signer = paper.signer();
        line("Văn bằng, theo chữ trên giấy: ", "Qualification, as written: ", quoted(extract.qualificationAsWritten()));
        line("Trường, theo chữ trên giấy: ", "School, as written: ", quoted(extract.schoolAsWritten()));
        line("Cơ sở cấp: ", "Issued by: ", extract.issuer());
        line("Ngành, nghề: ", "Occupation: ", in(paper.award().occupation()));
        line("Xếp loại tốt nghiệp: ", "Graduation class: ", in(paper.award().graduationClass()));
        line("Quyết định công nhận tốt nghiệp: ", "Decision of recognition: ", extract.decisionNumber());
        line("Ngày cấp trên giấy: ", "Date on the paper: ", day(paper.issue().on()));
        var title = in(signer.title());
        line("Người ký: ", "Signed by: ", title == null ? signer.name() : signer.name() + " (" + title + ")");
    }

    private void foot(boolean signed, int codeUnits) {
        canvas.form(Side.CODE, 36, 36, CODE_SIZE, codeUnits);
        beside(language.words("Số hiệu: ", "Serial number: ") + paper.numbers().serialNumber(), 84);
        beside(
                language.words("Số vào sổ gốc cấp bằng: ", "Number in the original register: ")
                        + paper.numbers().registerNumber(),
                72);
        beside(
                language.words("Ghi lại ngày ", "Recorded on ")
                        + day(extract.recordedOn())
                        + language.words(" từ ", " from ")
                        + extract.source().in(language),
                60);
        if (signed) {
            canvas.left(language.words("(Bản trích được ký số)", "(Extract digitally signed)"), BESIDE_CODE, 44, NOTE);
        }
    }

    private void beside(String text, double at) {
        canvas.left(text, BESIDE_CODE, at, NUMBER);
    }

    /** A line, where the register has something to say in it. */
    private void line(String vietnamese, String english, @Nullable String value) {
        if (value != null) {
            canvas.pair(new Pair(language.words(vietnamese, english), value, 9.5), Sheet.MIDDLE, y, WIDEST);
            y -= 13;
        }
    }

    private void centred(String text, double at, Style style) {
        canvas.centred(text, Sheet.MIDDLE, at, WIDEST, style);
    }

    private @Nullable String in(@Nullable Bilingual words) {
        return words == null ? null : words.in(language);
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : WrittenDay.of(day).in(language);
    }

    private static @Nullable String quoted(@Nullable String words) {
        return words == null ? null : "“" + words + "”";
    }
}
