package vn.gdnn.records.credentials.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Line;
import vn.gdnn.records.credentials.document.print.WrittenDay;
import vn.gdnn.records.credentials.template.TemplateField;

/** The results of nobody, as a preview prints them: every field has a value, and a line stands for each kind of outcome. */
final class TranscriptExample {

    static final List<Line> LINES = List.of(
            line(1, false, new Bilingual("8,5", "8.5"), "A", new Bilingual("Đạt", "Passed")),
            line(2, false, new Bilingual("3", "3"), "F", new Bilingual("Chưa đạt", "Failed")),
            line(3, true, Bilingual.same(""), "", new Bilingual("M: miễn", "M: exempt")));

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 31);

    private TranscriptExample() {}

    static Map<TemplateField, Bilingual> fields(Bilingual school, LocalDate printedOn) {
        return Map.ofEntries(
                Map.entry(TemplateField.FULL_NAME, new Bilingual("Họ Và Tên Ví Dụ", "Name For Example")),
                Map.entry(TemplateField.DATE_OF_BIRTH, WrittenDay.of(SOME_DAY)),
                Map.entry(TemplateField.STUDENT_CODE, Bilingual.same("SV0000")),
                Map.entry(
                        TemplateField.OCCUPATION,
                        new Bilingual("Ngành, nghề ví dụ (0000000)", "Occupation for example (0000000)")),
                Map.entry(TemplateField.LEVEL, new Bilingual("Cao đẳng", "College")),
                Map.entry(TemplateField.PROGRAMME_CODE, Bilingual.same("CT0000")),
                Map.entry(TemplateField.PROGRAMME_VERSION, Bilingual.same("1")),
                Map.entry(TemplateField.STUDY_MODE, new Bilingual("Tích lũy tín chỉ", "Accumulation of credits")),
                Map.entry(TemplateField.ENROLLED_ON, WrittenDay.of(SOME_DAY)),
                Map.entry(TemplateField.CREDITS_EARNED, Bilingual.same("4")),
                Map.entry(TemplateField.CREDITS_REQUIRED, Bilingual.same("6")),
                Map.entry(
                        TemplateField.AVERAGE_NAME,
                        new Bilingual("Điểm trung bình tích lũy (thang điểm 4)", "Grade point average (out of 4)")),
                Map.entry(TemplateField.AVERAGE, new Bilingual("2,00", "2.00")),
                Map.entry(TemplateField.GRADUATION_CLASS, new Bilingual("Trung bình", "Average")),
                Map.entry(TemplateField.SCHOOL, school),
                Map.entry(TemplateField.PRINTED_ON, WrittenDay.of(printedOn)));
    }

    private static Line line(int number, boolean condition, Bilingual score, String letter, Bilingual outcome) {
        return new Line("MD0" + number, "Mô đun ví dụ " + number, 2, condition, score, letter, outcome);
    }
}
