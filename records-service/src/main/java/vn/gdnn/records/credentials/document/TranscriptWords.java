package vn.gdnn.records.credentials.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Fact;
import vn.gdnn.records.credentials.document.print.TranscriptPaper.Line;
import vn.gdnn.records.credentials.document.print.WrittenDay;
import vn.gdnn.records.learning.grading.StudyMode;
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

    /** Who studied what. */
    static List<Fact> facts(AcademicRecord academic, @Nullable String englishOccupation) {
        var student = academic.student();
        var programme = academic.programme();
        return List.of(
                fact("Họ và tên", "Full name", Bilingual.same(student.fullName())),
                fact("Ngày sinh", "Date of birth", WrittenDay.of(student.dateOfBirth())),
                fact("Mã sinh viên", "Student code", Bilingual.same(student.code())),
                fact(
                        "Ngành, nghề",
                        "Occupation",
                        new Bilingual(
                                programme.name() + " (" + programme.occupationCode() + ")",
                                (englishOccupation == null ? programme.name() : englishOccupation) + " ("
                                        + programme.occupationCode() + ")")),
                fact(
                        "Trình độ",
                        "Level",
                        new Bilingual(
                                programme.level().vietnamese(),
                                programme.level().english())),
                fact(
                        "Chương trình đào tạo",
                        "Programme",
                        new Bilingual(
                                programme.code() + ", phiên bản " + programme.version(),
                                programme.code() + ", version " + programme.version())),
                fact(
                        "Phương thức đào tạo",
                        "Organisation of training",
                        mode(academic.transcript().rules().mode())),
                fact(
                        "Ngày nhập học",
                        "Enrolled on",
                        WrittenDay.of(academic.enrolment().enrolledOn())));
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

    /** What it all amounts to so far. */
    static List<Fact> totals(Transcript transcript) {
        var totals = new ArrayList<Fact>();
        totals.add(fact(
                "Số tín chỉ tích lũy",
                "Credits earned",
                Bilingual.same(transcript.creditsEarned() + "/" + transcript.creditsRequired())));
        if (transcript.average() != null) {
            totals.add(
                    transcript.rules().mode() == StudyMode.CREDIT
                            ? fact(
                                    "Điểm trung bình tích lũy (thang điểm 4)",
                                    "Grade point average (out of 4)",
                                    number(transcript.average()))
                            : fact(
                                    "Điểm trung bình chung (thang điểm 10)",
                                    "Average score (out of 10)",
                                    number(transcript.average())));
        }
        var reached = transcript.classification();
        if (reached != null) {
            totals.add(fact(
                    "Xếp loại đến nay",
                    "Class so far",
                    Words.graduationClass(reached.graduationClass().words())));
        }
        return totals;
    }

    private static Fact fact(String vietnamese, String english, Bilingual value) {
        return new Fact(new Bilingual(vietnamese, english), value);
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
