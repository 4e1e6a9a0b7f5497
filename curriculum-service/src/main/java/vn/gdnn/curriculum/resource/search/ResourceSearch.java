package vn.gdnn.curriculum.resource.search;

import java.util.stream.Stream;

/**
 * What is looked for; an empty text asks for nothing.
 *
 * @param text words, of which all must be there, but for what stands after {@code or} or {@code -}
 */
public record ResourceSearch(
        String text,
        String type,
        String level,
        String licence,
        String language,
        String school,
        String competence,
        String occupation) {

    /** In the order of the statement that asks. */
    Stream<Object> parameters() {
        var filters = Stream.of(type, level, licence, language, school, competence, occupation)
                .flatMap(each -> Stream.of(each, each));
        return Stream.concat(Stream.of(text, text, text, text), filters);
    }
}
