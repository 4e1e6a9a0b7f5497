package vn.gdnn.records.credentials.document.print;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;
import vn.gdnn.records.credentials.document.print.Paper.School;

/** What a transcript says; the names of modules are Vietnamese in both languages, as the programme has them. */
public record TranscriptPaper(
        School school,
        @Nullable String place,
        ZonedDateTime madeAt,
        List<Fact> facts,
        List<Line> lines,
        List<Fact> totals) {

    public TranscriptPaper {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** A label and what stands beside it. */
    public record Fact(Bilingual label, Bilingual value) {}

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
                        Stream.concat(facts.stream(), totals.stream())
                                .flatMap(fact -> Stream.concat(both(fact.label()), both(fact.value()))),
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
