package vn.gdnn.records.credentials.document.print;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.School;
import vn.gdnn.records.credentials.template.TemplateBlock.Kind;

/**
 * What a transcript says; the names of modules are Vietnamese in both languages, as the programme has them.
 *
 * @param form the template it follows, which the paper names
 * @param blocks what stands on the page, one below the other; the lines stand where the results belong
 */
public record TranscriptPaper(
        School school, @Nullable String place, ZonedDateTime madeAt, Form form, List<Block> blocks, List<Line> lines) {

    public TranscriptPaper {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
    }

    /** A template by its name and version. */
    public record Form(String code, int version) {

        String in(Language language) {
            return language.words("Mẫu " + code + ", phiên bản " + version, "Form " + code + ", version " + version);
        }
    }

    /** A part of the page with every field filled; the label is empty where the kind has none. */
    public record Block(Kind kind, Bilingual label, Bilingual text) {}

    /** A module; score, letter and outcome are empty while there is no result. */
    public record Line(
            String code,
            String name,
            int credits,
            boolean condition,
            Bilingual score,
            String letter,
            Bilingual outcome) {}

    /** Every text that a school or a person brings along, for a look at its letters. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(school.name(), school.headTitle()).flatMap(TranscriptPaper::both),
                        Stream.ofNullable(place),
                        blocks.stream().flatMap(block -> Stream.concat(both(block.label()), both(block.text()))),
                        lines.stream()
                                .flatMap(line -> Stream.concat(
                                        Stream.of(line.code(), line.name(), line.letter()),
                                        Stream.concat(both(line.score()), both(line.outcome())))))
                .flatMap(words -> words);
    }

    private static Stream<String> both(Bilingual words) {
        return Stream.of(words.vietnamese(), words.english());
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "TranscriptPaper";
    }
}
