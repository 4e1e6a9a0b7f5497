package vn.gdnn.records.learning.transcript;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.learning.grading.Classification;
import vn.gdnn.records.learning.grading.CountedModule;
import vn.gdnn.records.learning.grading.GradingRules;
import vn.gdnn.records.learning.grading.Setbacks;

/**
 * All that one enrolment has come to.
 *
 * @param average cumulative, on the scale of the study mode: 4-point for CREDIT, 10-point for YEAR_BASED
 */
public record Transcript(
        UUID enrolment,
        GradingRules rules,
        List<TranscriptLine> lines,
        int creditsEarned,
        int creditsRequired,
        int resits,
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
    }

    static Transcript of(
            UUID enrolment, GradingRules rules, List<TranscriptLine> lines, int creditsRequired, Conduct conduct) {
        var counted = lines.stream()
                .filter(TranscriptLine::counts)
                .map(line -> new CountedModule(
                        requireNonNull(line.score10()), line.module().credits()))
                .toList();
        var earned = lines.stream()
                .filter(TranscriptLine::passed)
                .mapToInt(line -> line.module().credits())
                .sum();
        var setbacks = new Setbacks(
                lines.stream()
                        .filter(TranscriptLine::resat)
                        .map(line -> line.module().code())
                        .toList(),
                new Setbacks.Volume(0, creditsRequired),
                conduct.warnings());
        var average = rules.average(counted);
        var classification = average.flatMap(value -> rules.classifyGraduation(value, setbacks));
        return new Transcript(
                enrolment,
                rules,
                lines,
                earned,
                creditsRequired,
                setbacks.retaken().size(),
                average.orElse(null),
                classification.orElse(null),
                conduct);
    }

    /** Compulsory modules not passed yet, condition modules included. */
    public List<String> compulsoryOpen() {
        return lines.stream()
                .filter(line -> line.module().compulsory() && !line.passed())
                .map(line -> line.module().code())
                .toList();
    }
}
