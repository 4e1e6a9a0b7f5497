package vn.gdnn.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a whole; the percentage is for the eye only, comparisons are exact (Decision 2222/QĐ-TTg names no rounding). */
public record Fraction(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Out of the number of records of each basis, those that count. */
    static Fraction of(Map<String, Long> byBasis, List<String> counting) {
        return new Fraction(
                counting.stream()
                        .mapToLong(basis -> byBasis.getOrDefault(basis, 0L))
                        .sum(),
                byBasis.values().stream().mapToLong(Long::longValue).sum());
    }

    /** With one decimal, half up; null of nothing. */
    public @Nullable BigDecimal percent() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** Whether it reaches that many percent, compared without rounding; nothing reaches nothing. */
    boolean reaches(BigDecimal percent) {
        return denominator > 0
                && BigDecimal.valueOf(numerator)
                                .multiply(HUNDRED)
                                .compareTo(percent.multiply(BigDecimal.valueOf(denominator)))
                        >= 0;
    }
}
