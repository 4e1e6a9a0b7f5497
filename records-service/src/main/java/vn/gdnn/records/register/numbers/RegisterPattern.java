package vn.gdnn.records.register.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gdnn.kit.problem.Refusal;

/**
 * How entry numbers look; the law prescribes no structure, so each institution has its own. Placeholders:
 * {@code {institution}}, {@code {level}} (CD or TC), {@code {year}}, and {@code {number}} or, with leading zeros,
 * {@code {number:5}}.
 */
public record RegisterPattern(String text) {

    private static final Pattern NUMBER = Pattern.compile("\\{number(?::([1-9]))?}");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9ĐđÀ-ỹ ./_-]*");

    static final RegisterPattern DEFAULT = new RegisterPattern("{institution}.{level}.{year}/{number}");

    public RegisterPattern {
        var rest = NUMBER.matcher(text)
                .replaceFirst("")
                .replace("{institution}", "")
                .replace("{level}", "")
                .replace("{year}", "");
        if (!NUMBER.matcher(text).find()
                || !text.contains("{year}")
                || text.length() > 60
                || !LITERAL.matcher(rest).matches()) {
            throw new Refusal(RegisterRefusal.REGISTER_PATTERN_INVALID);
        }
    }

    /** The pattern with everything but the number filled in; numbers of one series are counted together. */
    String series(String institution, String level, int year) {
        return text.replace("{institution}", institution)
                .replace("{level}", level.equals("COLLEGE") ? "CD" : "TC")
                .replace("{year}", String.valueOf(year));
    }

    /** The entry number that a series gives to its n-th entry. */
    public static String numbered(String series, long number) {
        return NUMBER.matcher(series).replaceFirst(found -> Matcher.quoteReplacement(padded(found.group(1), number)));
    }

    private static String padded(String width, long number) {
        return width == null ? String.valueOf(number) : String.format("%0" + width + "d", number);
    }
}
