package vn.gdnn.records.credentials.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Line;
import vn.gdnn.records.credentials.document.print.WrittenDay;
import vn.gdnn.records.credentials.template.TemplateField;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.programme.Programme;
import vn.gdnn.records.learning.transcript.AcademicRecord;
import vn.gdnn.records.learning.transcript.Remark;
import vn.gdnn.records.learning.transcript.Transcript;
import vn.gdnn.records.learning.transcript.TranscriptLine;

/** A transcript in the words of its two languages. */
final class TranscriptWords {

    private static final Bilingual NOTHING = Bilingual.same("");

    private TranscriptWords() {}

    static Bilingual named(String vietnamese, @Nullable String english) {
        return new Bilingual(vietnamese, english == null ? vietnamese : english);
    }

    /** Who studied what, and what it amounts to so far; what has no value yet is not in it. */
    static Map<TemplateField, Bilingual> fields(
            AcademicRecord academic, Bilingual school, @Nullable String englishOccupation, LocalDate printedOn) {
        var student = academic.student();
        var programme = academic.programme();
        var fields = new EnumMap<TemplateField, Bilingual>(TemplateField.class);
        fields.put(TemplateField.FULL_NAME, Bilingual.same(student.fullName()));
        fields.put(TemplateField.DATE_OF_BIRTH, WrittenDay.born(student.dateOfBirth()));
        fields.put(TemplateField.STUDENT_CODE, Bilingual.same(student.code()));
        fields.put(TemplateField.OCCUPATION, occupation(programme, englishOccupation));
        fields.put(
                TemplateField.LEVEL,
                new Bilingual(programme.level().vietnamese(), programme.level().english()));
        fields.put(TemplateField.PROGRAMME_CODE, Bilingual.same(programme.code()));
        fields.put(TemplateField.PROGRAMME_VERSION, Bilingual.same(String.valueOf(programme.version())));
        fields.put(TemplateField.ENROLLED_ON, WrittenDay.of(academic.enrolment().enrolledOn()));
        fields.put(TemplateField.SCHOOL, school);
        fields.put(TemplateField.PRINTED_ON, WrittenDay.of(printedOn));
        totals(academic.transcript(), fields);
        return fields;
    }

    private static Bilingual occupation(Programme programme, @Nullable String english) {
        var occupation = programme.occupation();
        var code = " (" + occupation.code() + ")";
        return new Bilingual(occupation.name() + code, (english == null ? occupation.name() : english) + code);
    }

    private static void totals(Transcript transcript, Map<TemplateField, Bilingual> fields) {
        var mode = transcript.rules().mode();
        fields.put(TemplateField.STUDY_MODE, mode(mode));
        fields.put(TemplateField.CREDITS_EARNED, Bilingual.same(String.valueOf(transcript.creditsEarned())));
        fields.put(TemplateField.CREDITS_REQUIRED, Bilingual.same(String.valueOf(transcript.creditsRequired())));
        fields.put(TemplateField.AVERAGE_NAME, averageName(mode));
        if (transcript.average() != null) {
            fields.put(TemplateField.AVERAGE, number(transcript.average()));
        }
        var reached = transcript.classification();
        if (reached != null) {
            fields.put(
                    TemplateField.GRADUATION_CLASS,
                    Words.graduationClass(reached.graduationClass().words()));
        }
    }

    private static Bilingual averageName(StudyMode mode) {
        return mode == StudyMode.CREDIT
                ? new Bilingual("Điểm trung bình tích lũy (thang điểm 4)", "Grade point average (out of 4)")
                : new Bilingual("Điểm trung bình chung (thang điểm 10)", "Average score (out of 10)");
    }

    /** A module and the result that counts. */
    static Line line(TranscriptLine line) {
        var module = line.module();
        var letter = line.letter();
        return new Line(
                module.code(),
                module.name(),
                module.credits(),
                module.condition(),
                number(line.score10()),
                letter == null ? "" : letter.name(),
                outcome(line));
    }

    private static Bilingual mode(StudyMode mode) {
        return mode == StudyMode.CREDIT
                ? new Bilingual("Tích lũy mô đun hoặc tín chỉ", "Accumulation of modules or credits")
                : new Bilingual("Niên chế", "By school years");
    }

    private static Bilingual outcome(TranscriptLine line) {
        if (line.remark() == Remark.I) {
            return new Bilingual("I: chưa đủ điểm", "I: incomplete");
        }
        if (line.remark() == Remark.X) {
            return new Bilingual("X: chờ điểm thi", "X: exam mark awaited");
        }
        if (line.remark() == Remark.M) {
            return new Bilingual("M: miễn", "M: exempt");
        }
        if (line.score10() == null) {
            return NOTHING;
        }
        var taken = line.remark() == Remark.R;
        return line.passed()
                ? new Bilingual(taken ? "R: công nhận, đạt" : "Đạt", taken ? "R: recognised, passed" : "Passed")
                : new Bilingual(
                        taken ? "R: công nhận, chưa đạt" : "Chưa đạt", taken ? "R: recognised, failed" : "Failed");
    }

    private static Bilingual number(@Nullable BigDecimal number) {
        return number == null
                ? NOTHING
                : new Bilingual(number.toPlainString().replace('.', ','), number.toPlainString());
    }
}
