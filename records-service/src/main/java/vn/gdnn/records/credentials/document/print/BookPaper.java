package vn.gdnn.records.credentials.document.print;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an extract from the register of diplomas (sổ gốc cấp bằng) says. The form's columns were not found; they are what
 * stands on the diploma and its two numbers (circular 10/2017, circular 24/2020), a place for the holder's signature, and
 * what became of the entry.
 *
 * @param scope which entries it holds, in words
 */
public record BookPaper(
        String institution,
        String headTitle,
        @Nullable String place,
        String scope,
        ZonedDateTime madeAt,
        List<Line> lines) {

    public BookPaper {
        lines = List.copyOf(lines);
    }

    /**
     * An entry.
     *
     * @param cells its texts in the order of the {@link BookColumn columns} that hold one
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Nothing of a person reaches a log. */
        @Override
        public String toString() {
            return "Line " + number;
        }
    }

    /** Every text that a school or a person brings along, for a look at its letters. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(institution, headTitle, scope),
                        Stream.ofNullable(place),
                        lines.stream().flatMap(line -> line.cells().stream()))
                .flatMap(words -> words);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "BookPaper";
    }
}
