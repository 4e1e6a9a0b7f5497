package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The marks of the two teachers who mark an end exam apart from each other (circular 04/2022, art. 15). */
public final class Examiners {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Examiners() {}

    /** The exam's mark: the average of both markers' as it is; only the module's score is rounded. */
    public static BigDecimal average(List<BigDecimal> marks) {
        if (marks.size() != 2) {
            throw new IllegalArgumentException("an end exam has two markers");
        }
        var half = marks.get(0).add(marks.get(1)).multiply(HALF).stripTrailingZeros();
        return half.scale() < 0 ? half.setScale(0) : half;
    }

    /** How far apart they are. */
    public static BigDecimal difference(List<BigDecimal> marks) {
        return marks.stream()
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO)
                .subtract(marks.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }
}
