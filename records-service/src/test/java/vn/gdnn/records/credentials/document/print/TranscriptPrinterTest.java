package vn.gdnn.records.credentials.document.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.School;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Block;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Form;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Line;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;

class TranscriptPrinterTest {

    private static final int MODULES = 60;
    private static final String LONG_NAME =
            "Thực tập tốt nghiệp tại doanh nghiệp trong lĩnh vực công nghệ thông tin và truyền thông, học phần ";

    private static final String LONG_WORD = "dài".repeat(300);

    private final TranscriptPrinter printer = new TranscriptPrinter();

    @Test
    void a_long_table_goes_on_over_pages_and_loses_no_module() throws Exception {
        var pdf = PdfLook.kept(
                "long-transcript.pdf",
                printer.print(transcript("Lê Thị Đẹp"), 0).bytes());

        assertThat(PdfLook.text(pdf).replaceAll("\\s+", " "))
                .contains(IntStream.rangeClosed(1, MODULES)
                        .mapToObj(number -> "MD" + number)
                        .toList())
                .contains("học phần 60", "Trang 3/3 · Mẫu BD-01, phiên bản 3", "Page 3/3 · Form BD-01, version 3");
        assertThat(PdfLook.reach(pdf).get(1)).isLessThan(TranscriptPages.WIDTH);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(6);
        }
    }

    @Test
    void a_preview_says_so_on_every_page_and_has_no_place_for_a_signature() throws Exception {
        var pdf = printer.preview(transcript("Lê Thị Đẹp"));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureDictionaries()).isEmpty();
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("BẢN XEM TRƯỚC / PREVIEW");
            }
        }
    }

    @Test
    void a_letter_no_face_has_is_refused() {
        assertThatThrownBy(() -> printer.print(transcript("Nguyễn 明"), 0)).isInstanceOf(Refusal.class);
    }

    private static TranscriptPaper transcript(String name) {
        return new TranscriptPaper(
                new School(Bilingual.same("Trường Cao đẳng Minh họa Hà Nội"), new Bilingual("Hiệu trưởng", "Rector")),
                "Hà Nội",
                Papers.NOON,
                new Form("BD-01", 3),
                List.of(
                        new Block(Kind.TITLE, Bilingual.same(""), Bilingual.same("BẢNG ĐIỂM")),
                        new Block(Kind.FACT, new Bilingual("Họ và tên", "Full name"), Bilingual.same(name)),
                        new Block(Kind.RESULTS, Bilingual.same(""), Bilingual.same("")),
                        new Block(Kind.FACT, new Bilingual("Số tín chỉ", "Credits"), Bilingual.same("180/180")),
                        new Block(Kind.TEXT, Bilingual.same(""), Bilingual.same(LONG_WORD)),
                        new Block(Kind.NOTE, Bilingual.same(""), Bilingual.same("Ghi chú"))),
                IntStream.rangeClosed(1, MODULES)
                        .mapToObj(number -> new Line(
                                "MD" + number,
                                LONG_NAME + number,
                                3,
                                number % 10 == 0,
                                new Bilingual("8,5", "8.5"),
                                "A",
                                new Bilingual("Đạt", "Passed")))
                        .toList());
    }
}
