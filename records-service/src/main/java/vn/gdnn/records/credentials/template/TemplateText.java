package vn.gdnn.records.credentials.template;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields in braces. Nothing in it is evaluated: a known field is replaced once, and what it becomes is not read again. */
public final class TemplateText {

    /** What is printed for a field that has no value yet. */
    public static final String NOTHING_YET = "–";

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    private TemplateText() {}

    /** The names between braces, in their order. */
    static List<String> fields(String text) {
        return FIELD.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The text without its fields. */
    static String plain(String text) {
        return FIELD.matcher(text).replaceAll("");
    }

    /** Whether there is nothing to print: the text has fields, and none of them has a value yet. */
    public static boolean isEmpty(String text, Map<TemplateField, String> values) {
        var fields = fields(text);
        return !fields.isEmpty()
                && fields.stream()
                        .flatMap(word -> TemplateField.named(word).stream())
                        .noneMatch(values::containsKey);
    }

    /** The text with each field's value in its place. */
    public static String filled(String text, Map<TemplateField, String> values) {
        return FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<TemplateField, String> values) {
        return TemplateField.named(found.group(1))
                .map(field -> values.getOrDefault(field, NOTHING_YET))
                .orElseGet(found::group);
    }
}
