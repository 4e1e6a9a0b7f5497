package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.Setbacks;
import vn.gdnn.records.learning.programme.ElectiveGroup;

/**
 * All that one enrolment has come to.
 *
 * @param setbacks what stands against the class of the course
 * @param average cumulative, on the scale of the study mode: 4-point for CREDIT, 10-point for YEAR_BASED
 */
public record Transcript(
        UUID enrolment,
        GradingRules rules,
        List<TranscriptLine> lines,
        List<ElectiveGroup> electives,
        int creditsEarned,
        int creditsRequired,
        Setbacks setbacks,
        @Nullable BigDecimal average,
        @Nullable Classification classification,
        Conduct conduct) {

    /** What discipline costs: a warning or more, by its decision, a class; a suspension or more graduation while it lasts. */
    public record Conduct(List<String> warnings, boolean suspended) {

        public Conduct {
            warnings = List.copyOf(warnings);
        }
    }

    public Transcript {
        lines = List.copyOf(lines);
        electives = List.copyOf(electives);
    }

    static Transcript of(
            Enrolment enrolment, GradingRules rules, Course course, Map<String, Remark> running, Conduct conduct) {
        var lines = course.modules().stream()
                .map(module -> TranscriptLine.of(
                        module, rules, running.get(module.module().code())))
                .toList();
        var setbacks = course.setbacks(course.modules(), conduct.warnings());
        var average = Course.average(rules, course.modules());
        return new Transcript(
                enrolment.id(),
                rules,
                lines,
                course.electives(),
                lines.stream()
                        .filter(TranscriptLine::passed)
                        .mapToInt(line -> line.module().credits())
                        .sum(),
                course.credits(),
                setbacks,
                average.orElse(null),
                average.flatMap(value -> rules.classifyGraduation(value, setbacks))
                        .orElse(null),
                conduct);
    }

    /** How many modules had to be taken again. */
    public int resits() {
        return setbacks.retaken().size();
    }

    /** The groups to choose from of which too little is passed yet, each with how far it is reached. */
    public List<String> electivesOpen() {
        var passed = lines.stream()
                .filter(TranscriptLine::passed)
                .map(TranscriptLine::module)
                .toList();
        return electives.stream()
                .filter(group -> !group.isReached(passed))
                .map(group -> group.progress(passed))
                .toList();
    }

    /** Compulsory modules not passed yet, condition modules included. */
    public List<String> compulsoryOpen() {
        return lines.stream()
                .filter(line -> line.module().compulsory() && !line.passed())
                .map(line -> line.module().code())
                .toList();
    }
}
