package vn.gdnn.records.credentials.document.print;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;

/**
 * What a certified copy from the original register says (decree 23/2015, art. 2 and 17).
 *
 * @param facts what the register says of the diploma, word for word
 * @param givenBy who gave the copy out for the institution
 */
public record CopyPaper(
        String institution,
        @Nullable String place,
        String copyNumber,
        ZonedDateTime madeAt,
        List<Fact> facts,
        String givenBy,
        String verifyUrl) {

    public CopyPaper {
        facts = List.copyOf(facts);
    }

    /** A label and what stands beside it. */
    public record Fact(Bilingual label, Bilingual value) {}

    /** Every text that a school or a person brings along, for a look at its letters. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(institution, copyNumber, givenBy),
                        Stream.ofNullable(place),
                        facts.stream().map(fact -> fact.value().vietnamese()))
                .flatMap(words -> words);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "CopyPaper";
    }
}
