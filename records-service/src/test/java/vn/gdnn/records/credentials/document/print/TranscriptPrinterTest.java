package vn.gdnn.records.credentials.document.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.School;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Fact;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Line;

class TranscriptPrinterTest {

    private static final int MODULES = 60;
    private static final String LONG_NAME =
            "Thực tập tốt nghiệp tại doanh nghiệp trong lĩnh vực công nghệ thông tin và truyền thông, học phần ";

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
                .contains("học phần 60", "Trang 3/3", "Page 3/3");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(6);
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
                List.of(new Fact(new Bilingual("Họ và tên", "Full name"), Bilingual.same(name))),
                IntStream.rangeClosed(1, MODULES)
                        .mapToObj(number -> new Line(
                                "MD" + number,
                                LONG_NAME + number,
                                3,
                                number % 10 == 0,
                                new Bilingual("8,5", "8.5"),
                                "A",
                                new Bilingual("Đạt", "Passed")))
                        .toList(),
                List.of(new Fact(new Bilingual("Số tín chỉ", "Credits"), Bilingual.same("180/180"))));
    }
}
