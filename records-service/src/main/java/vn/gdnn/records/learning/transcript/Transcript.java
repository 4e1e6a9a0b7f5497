package vn.gdnn.records.learning.transcript;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.discipline.Discipline;
import vn.gdnn.records.learning.enrolment.Enrolment;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.Setbacks;
import vn.gdnn.records.learning.programme.ElectiveGroup;

/**
 * All that one enrolment has come to.
 *
 * @param setbacks what stands against the class of the course
 * @param disciplines all on record
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
        List<Discipline> disciplines) {

    public Transcript {
        lines = List.copyOf(lines);
        electives = List.copyOf(electives);
        disciplines = List.copyOf(disciplines);
    }

    static Transcript of(
            Enrolment enrolment,
            GradingRules rules,
            Course course,
            Map<String, Remark> running,
            List<Discipline> disciplines) {
        var lines = course.modules().stream()
                .map(module -> TranscriptLine.of(
                        module, rules, running.get(module.module().code())))
                .toList();
        var warnings = disciplines.stream()
                .filter(discipline -> discipline.costsAClass(rules.circular()))
                .map(discipline -> discipline.decision().number())
                .toList();
        var setbacks = course.setbacks(course.modules(), warnings);
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
                disciplines);
    }

    /** Whether a suspension or more stands in the way of graduation on that day. */
    public boolean isSuspendedOn(LocalDate day) {
        return disciplines.stream().anyMatch(discipline -> discipline.forbidsGraduation(day));
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
