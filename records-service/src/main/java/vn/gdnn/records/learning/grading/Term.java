package vn.gdnn.records.learning.grading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A semester of a school year, written {@code 2025-2026.1}, or the sub-semester (học kỳ phụ) that follows one, written
 * {@code 2025-2026.1S}: its results are merged with those of its main semester (circular 04/2022, art. 21.3 and 32.3).
 */
public record Term(int year, int semester, boolean sub) implements Comparable<Term> {

    /** The written form. */
    public static final String PATTERN = "\\d{4}-\\d{4}\\.[1-3]S?";

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})\\.([1-3])(S?)");

    /** A main semester. */
    public static Term main(int year, int semester) {
        return new Term(year, semester, false);
    }

    /** Reads the written form; empty if it is none. */
    public static Optional<Term> read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(1));
        return Integer.parseInt(parts.group(2)) == year + 1
                ? Optional.of(new Term(
                        year, Integer.parseInt(parts.group(3)), !parts.group(4).isEmpty()))
                : Optional.empty();
    }

    /** The semester its results count in: itself, or the main one. */
    public Term main() {
        return main(year, semester);
    }

    /** The school year, written {@code 2025-2026}. */
    public String schoolYear() {
        return year + "-" + (year + 1);
    }

    @Override
    public int compareTo(Term other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return schoolYear() + "." + semester + (sub ? "S" : "");
    }
}
