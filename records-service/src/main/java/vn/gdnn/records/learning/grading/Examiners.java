package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** The marks of the two teachers who mark an end exam apart from each other (circular 04/2022, art. 15). */
public final class Examiners {

    private Examiners() {}

    /** The exam's mark: the average of the markers', to two decimals, half up. */
    public static BigDecimal average(List<BigDecimal> marks) {
        return marks.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP);
    }

    /** How far apart they are. */
    public static BigDecimal difference(List<BigDecimal> marks) {
        return marks.stream()
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO)
                .subtract(marks.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }
}
