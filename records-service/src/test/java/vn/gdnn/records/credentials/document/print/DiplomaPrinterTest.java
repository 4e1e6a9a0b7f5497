package vn.gdnn.records.credentials.document.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.gdnn.records.credentials.document.print.PdfLook.code;
import static vn.gdnn.records.credentials.document.print.PdfLook.faults;
import static vn.gdnn.records.credentials.document.print.PdfLook.kept;
import static vn.gdnn.records.credentials.document.print.PdfLook.text;

import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.document.DocumentRefusal;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.register.entry.DiplomaRefusal;

class DiplomaPrinterTest {

    private static final byte[] CREDENTIAL = "{\"type\": \"VerifiableCredential\"}".getBytes(UTF_8);
    private static final String ANH = "Nguyễn Thị Ngọc Ánh";

    private final DiplomaPrinter printer = new DiplomaPrinter();

    @Test
    void it_says_what_the_paper_says_in_both_languages() throws Exception {
        var text = text(kept("diploma.pdf", print(Kind.SIGNED, Papers.of(ANH))));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "HIỆU TRƯỞNG")
                .contains("TRƯỜNG CAO ĐẲNG MINH HỌA HÀ NỘI", "BẰNG TỐT NGHIỆP CAO ĐẲNG", "Công nghệ thông tin")
                .contains(ANH, "Ngày sinh: 07/02/2003", "Xếp loại tốt nghiệp: Xuất sắc")
                .contains("Hà Nội, ngày 25 tháng 6 năm 2026", "Nguyễn Văn Hiệu")
                .contains("Số hiệu: CĐ 000123", "CDHN01.CD.2026/00017")
                .contains("SOCIALIST REPUBLIC OF VIET NAM", "COLLEGE DIPLOMA", "Information technology", "Excellent")
                .contains("Hà Nội, 25 June 2026", "RECTOR")
                .doesNotContain("Giới tính", "Hình thức đào tạo", "chất lượng cao");
    }

    @Test
    void older_diplomas_say_sex_and_mode_of_training_and_good_programmes_say_so() throws Exception {
        var paper = Papers.of(
                "Trần Quốc Việt", new Bilingual("Nam", "Male"), new Bilingual("Chính quy", "Full-time"), true);

        assertThat(text(kept("older.pdf", print(Kind.SIGNED, paper))))
                .contains("Giới tính: Nam", "Hình thức đào tạo: Chính quy", "Sex: Male", "Mode of training: Full-time")
                .contains("chương trình chất lượng cao", "high-quality programme");
    }

    @Test
    void a_preview_says_that_it_is_one_and_has_nowhere_to_sign() throws Exception {
        var preview = kept("preview.pdf", print(Kind.PREVIEW, Papers.of(ANH)));

        assertThat(text(preview)).contains("BẢN XEM TRƯỚC / PREVIEW");
        try (var document = Loader.loadPDF(preview)) {
            assertThat(document.getSignatureDictionaries()).isEmpty();
        }
    }

    @Test
    void a_preview_is_archival_by_the_standard_too() throws Exception {
        assertThat(faults(print(Kind.PREVIEW, Papers.of(ANH)))).isEmpty();
    }

    @Test
    void its_sides_have_the_size_of_the_paper() throws Exception {
        try (var document = Loader.loadPDF(print(Kind.SIGNED, Papers.of(ANH)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(190, within(0.01));
                assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(135, within(0.01));
            }
        }
    }

    @Test
    void it_is_one_revision_with_the_credential_inside() throws Exception {
        var file = print(Kind.SIGNED, Papers.of(ANH));

        assertThat(new String(file, ISO_8859_1)).containsOnlyOnce("%%EOF");
        try (var document = Loader.loadPDF(file)) {
            var names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names.get("credential.json").getEmbeddedFile().toByteArray())
                    .isEqualTo(CREDENTIAL);
            assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")))
                    .hasSize(1);
        }
    }

    @Test
    void every_accented_letter_of_vietnamese_comes_out_as_it_went_in() throws Exception {
        for (var name : List.of(
                "Ăn ắn ằn ẳn ẵn ặn Ân ấn ần ẩn ẫn ận",
                "Áo Ảo Ão Ạo Àm áo ảo ão ạo ào Đê đê",
                "Éo Ẻo Ẽo Ẹo Èo éo ẻo ẽo ẹo èo Êm Ế Ề Ể Ễ Ệ ế ề ể ễ ệ",
                "Í Ỉ Ĩ Ị Ì í ỉ ĩ ị ì Ý Ỷ Ỹ Ỵ Ỳ ý ỷ ỹ ỵ ỳ",
                "Ó Ỏ Õ Ọ Ò ó ỏ õ ọ ò Ô Ố Ồ Ổ Ỗ Ộ ô ố ồ ổ ỗ ộ",
                "Ơ Ớ Ờ Ở Ỡ Ợ ơ ớ ờ ở ỡ ợ Ú Ủ Ũ Ụ Ù ú ủ ũ ụ ù",
                "Ư Ứ Ừ Ử Ữ Ự ư ứ ừ ử ữ ự Ă Ắ Ằ Ẳ Ẵ Ặ Â Ấ Ầ Ẩ Ẫ Ậ")) {
            assertThat(text(print(Kind.SIGNED, Papers.of(name)))).contains(name);
        }
    }

    @Test
    void names_of_other_peoples_of_the_country_are_printed_too() throws Exception {
        var name = "Y Krŏng Čiăng Niê Kdăm";

        assertThat(text(kept("other-letters.pdf", print(Kind.SIGNED, Papers.of(name)))))
                .contains(name);
        assertThat(faults(print(Kind.PREVIEW, Papers.of(name)))).isEmpty();
    }

    @Test
    void letters_of_the_highlands_are_printed_and_found_again() throws Exception {
        for (var name : List.of("H’Ƀlir Mlô", "Y ƀă Ƀkrông", "Rơ Châm Rư\u0306", "Hơ\u0306 Bê\u0306 Cô\u0306")) {
            var file = kept("highlands.pdf", print(Kind.SIGNED, Papers.of(name)));

            assertThat(Normalizer.normalize(text(file), Normalizer.Form.NFC)).contains(name);
            assertThat(faults(print(Kind.PREVIEW, Papers.of(name)))).isEmpty();
        }
    }

    @Test
    void a_usual_name_does_not_carry_the_wide_face_along() throws Exception {
        assertThat(print(Kind.PREVIEW, Papers.of(ANH)).length)
                .isLessThan(print(Kind.PREVIEW, Papers.of("H’Ƀlir Mlô")).length);
    }

    @Test
    void the_day_of_birth_is_in_english_words_on_the_english_side() throws Exception {
        assertThat(text(print(Kind.SIGNED, Papers.of(ANH))))
                .contains("Ngày sinh: 07/02/2003", "Date of birth: 7 February 2003")
                .doesNotContain("Date of birth: 07/02/2003");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 98, 140, 200})
    void a_long_name_stays_within_the_border_in_one_line_or_two(int letters) throws Exception {
        var name = "Chanthavong Souksavanh ".repeat(10).substring(0, letters).strip();

        var file = kept("long-" + letters + ".pdf", print(Kind.SIGNED, Papers.of(name)));

        assertThat(text(file).replaceAll("\\s+", " ")).contains(name);
        assertThat(PdfLook.reach(file)).allSatisfy(x -> assertThat(x).isBetween(24.0, Sheet.WIDTH - 24));
    }

    @Test
    void a_name_that_two_lines_do_not_hold_is_refused() {
        assertThatThrownBy(() -> print(Kind.SIGNED, Papers.of("W".repeat(200))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(DiplomaRefusal.DIPLOMA_TEXT_TOO_LONG));
    }

    @Test
    void a_letter_that_cannot_be_printed_is_refused_rather_than_lost() {
        assertThatThrownBy(() -> print(Kind.SIGNED, Papers.of("王小明")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(DocumentRefusal.LETTER_NOT_PRINTABLE));
    }

    @Test
    void long_names_stay_on_the_paper() throws Exception {
        var name = "Công Tằng Tôn Nữ Nguyễn Phước Thị Hoàng Phương Thảo Vy";

        assertThat(text(kept("long.pdf", print(Kind.SIGNED, Papers.of(name))))).contains(name);
    }

    @Test
    void the_code_can_be_scanned_from_the_print() throws Exception {
        var enclosure = Papers.enclosure(new byte[0]);

        assertThat(code(print(Kind.SIGNED, Papers.of(ANH))))
                .isEqualTo(enclosure.codeAddress() + enclosure.codeCapitals());
    }

    @Test
    void a_statement_too_long_to_be_scanned_leaves_the_address() throws Exception {
        var enclosure = new DiplomaPrinter.Enclosure(Papers.ADDRESS, "A".repeat(1800), Papers.NOON, 4096, new byte[0]);

        assertThat(code(printer.print(Kind.SIGNED, Papers.of(ANH), enclosure).bytes()))
                .isEqualTo(Papers.ADDRESS);
    }

    private byte[] print(Kind kind, Paper paper) {
        return printer.print(kind, paper, Papers.enclosure(CREDENTIAL)).bytes();
    }
}
