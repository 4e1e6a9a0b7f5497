package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;
import java.util.Arrays;

/** Letters on the 10-point scale and their worth on the 4-point scale (circular 09/2017, art. 22, kept for 04/2022). */
public enum LetterGrade {
    A("8.5", 4),
    B("7.0", 3),
    C("5.5", 2),
    D("4.0", 1),
    F("0", 0);

    private final BigDecimal from;
    private final int points;

    LetterGrade(String from, int points) {
        this.from = new BigDecimal(from);
        this.points = points;
    }

    /** The letter of a rounded score. */
    public static LetterGrade of(BigDecimal score) {
        return Arrays.stream(values())
                .filter(letter -> score.compareTo(letter.from) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Its worth on the 4-point scale. */
    public int points() {
        return points;
    }
}
