package vn.gdnn.records.learning.grading;

import java.util.Optional;
import java.util.regex.Pattern;

/** A semester of a school year, written {@code 2025-2026.1}; results of a short semester count in the one they are put to. */
public record Term(int year, int semester) implements Comparable<Term> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})\\.([1-3])");

    /** Reads the written form; empty if it is none. */
    public static Optional<Term> read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(1));
        return Integer.parseInt(parts.group(2)) == year + 1
                ? Optional.of(new Term(year, Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /** The school year, written {@code 2025-2026}. */
    public String schoolYear() {
        return year + "-" + (year + 1);
    }

    @Override
    public int compareTo(Term other) {
        return year == other.year ? Integer.compare(semester, other.semester) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return schoolYear() + "." + semester;
    }
}
