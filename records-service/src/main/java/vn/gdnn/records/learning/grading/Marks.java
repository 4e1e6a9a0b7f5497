package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;
import java.util.List;

/** The marks of one attempt at a module, each from 0 to 10: regular tests, periodic tests, the end exam. */
public record Marks(List<BigDecimal> regular, List<BigDecimal> periodic, BigDecimal exam) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Marks {
        regular = List.copyOf(regular);
        periodic = List.copyOf(periodic);
        if (regular.isEmpty() && periodic.isEmpty()) {
            throw new IllegalArgumentException("no test marks");
        }
        regular.forEach(Marks::requireWithinScale);
        periodic.forEach(Marks::requireWithinScale);
        requireWithinScale(exam);
    }

    private static void requireWithinScale(BigDecimal mark) {
        if (mark.signum() < 0 || mark.compareTo(BigDecimal.TEN) > 0) {
            throw new IllegalArgumentException("a mark lies between 0 and 10");
        }
    }

    /** Regular tests count once, periodic tests twice (circular 04/2022, art. 16.1). */
    BigDecimal weightedSum() {
        return sum(regular).add(sum(periodic).multiply(TWO));
    }

    BigDecimal weights() {
        return BigDecimal.valueOf(regular.size() + 2L * periodic.size());
    }

    private static BigDecimal sum(List<BigDecimal> marks) {
        return marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
