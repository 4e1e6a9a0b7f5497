package vn.gdnn.records.credentials.elmo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.transcript.AcademicRecord;
import vn.gdnn.records.learning.transcript.TranscriptLine;

/** Says what was achieved in a programme, and in its modules as parts of it, in ELMO 1.7. */
final class ElmoProgramme {

    static final String SCORES = "score-10";
    static final String POINTS = "average-4";

    private final XmlWriter xml;
    private final AcademicRecord academic;

    ElmoProgramme(XmlWriter xml, AcademicRecord academic) {
        this.xml = xml;
        this.academic = academic;
    }

    static boolean isByCredits(AcademicRecord academic) {
        return academic.transcript().rules().mode() == StudyMode.CREDIT;
    }

    void write() {
        var programme = academic.programme();
        xml.typed("identifier", "local", programme.code() + "/" + programme.version());
        xml.worded("title", "vi", programme.name());
        if (programme.occupation().englishName() != null) {
            xml.worded("title", "en", programme.occupation().englishName());
        }
        xml.text("type", "Degree Programme");
        xml.element("specifies", () -> xml.element("learningOpportunityInstance", this::course));
        academic.transcript().lines().stream()
                .filter(ElmoProgramme::isTaken)
                .forEach(line -> xml.element(
                        "hasPart", () -> xml.element("learningOpportunitySpecification", () -> module(line))));
    }

    private void course() {
        var transcript = academic.transcript();
        xml.text("start", academic.enrolment().enrolledOn().toString());
        if (academic.enrolment().hasGraduated()) {
            xml.text("status", "passed");
        }
        if (transcript.average() != null) {
            xml.text("gradingSchemeLocalId", isByCredits(academic) ? POINTS : SCORES);
            xml.text("resultLabel", transcript.average().toPlainString());
        }
        credits(transcript.creditsEarned());
        var level = academic.programme().level();
        xml.element("level", () -> {
            xml.text("type", "VQF");
            xml.worded("description", "en", level.english());
            xml.text("value", String.valueOf(level.frameworkLevel()));
        });
    }

    /** What was begun, has a result or is exempted; what is only ahead is none of the achievements. */
    private static boolean isTaken(TranscriptLine line) {
        return line.attempts() > 0 || line.score10() != null || line.remark() != null;
    }

    private void module(TranscriptLine line) {
        xml.typed("identifier", "local", line.module().code());
        xml.worded("title", "vi", line.module().name());
        xml.text("type", "Module");
        xml.element(
                "specifies",
                () -> xml.element("learningOpportunityInstance", () -> {
                    xml.text("status", status(line));
                    result(line, line.score10());
                    credits(line.module().credits());
                }));
    }

    private static String status(TranscriptLine line) {
        if (line.passed()) {
            return "passed";
        }
        return line.score10() == null ? "in-progress" : "failed";
    }

    private void result(TranscriptLine line, @Nullable BigDecimal score) {
        if (score != null) {
            xml.text("gradingSchemeLocalId", SCORES);
            xml.text("resultLabel", score.toPlainString());
        } else if (line.remark() != null) {
            xml.text("resultLabel", line.remark().name());
        }
    }

    private void credits(int credits) {
        xml.element("credit", () -> {
            xml.text("scheme", "tín chỉ");
            xml.text("value", String.valueOf(credits));
        });
    }
}
