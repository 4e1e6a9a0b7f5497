package vn.gdnn.training.certificate.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gdnn.kit.problem.Refusal;

/**
 * How numbers of certificates look. No source prescribes a structure, so each issuer has its own, and the default is ours.
 * Placeholders: {@code {institution}}, {@code {year}}, and {@code {number}} or, with leading zeros, {@code {number:5}}.
 */
public record CertificatePattern(String text) {

    private static final Pattern NUMBER = Pattern.compile("\\{number(?::([1-9]))?}");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9ĐđÀ-ỹ ./_-]*");

    static final CertificatePattern DEFAULT = new CertificatePattern("{institution}.BD.{year}/{number}");

    /** Refuses with CERTIFICATE_PATTERN_INVALID what lacks number or year or has other signs than letters and digits. */
    public CertificatePattern {
        var rest = NUMBER.matcher(text)
                .replaceFirst("")
                .replace("{institution}", "")
                .replace("{year}", "");
        if (!NUMBER.matcher(text).find()
                || !text.contains("{year}")
                || text.length() > 60
                || !LITERAL.matcher(rest).matches()) {
            throw new Refusal(NumberRefusal.CERTIFICATE_PATTERN_INVALID);
        }
    }

    /** The pattern with everything but the number filled in; numbers of one series are counted together. */
    String series(String institution, int year) {
        return text.replace("{institution}", institution).replace("{year}", String.valueOf(year));
    }

    /** The number that a series gives to its n-th certificate. */
    static String numbered(String series, long number) {
        return NUMBER.matcher(series).replaceFirst(found -> Matcher.quoteReplacement(padded(found.group(1), number)));
    }

    private static String padded(String width, long number) {
        return width == null ? String.valueOf(number) : String.format("%0" + width + "d", number);
    }
}
