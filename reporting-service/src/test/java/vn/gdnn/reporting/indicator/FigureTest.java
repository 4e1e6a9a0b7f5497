package vn.gdnn.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final LocalDate LAST_DAY_OF_2025 = LocalDate.of(2025, 12, 31);

    @Test
    void the_target_of_2025_applies_until_the_end_of_2025() {
        assertThat(figure(1, 2, LAST_DAY_OF_2025).target()).isEqualTo(target(2025, "50"));
        assertThat(figure(1, 2, LAST_DAY_OF_2025.plusDays(1)).target()).isEqualTo(target(2030, "100"));
        assertThat(figure(1, 2, LocalDate.of(2035, 1, 1)).target()).isEqualTo(target(2030, "100"));
    }

    @ParameterizedTest
    @CsvSource({"1,3,33.3", "2,3,66.7", "1,2000,0.1", "9999,20000,50.0", "0,7,0.0", "7,7,100.0", "0,0,"})
    void the_percentage_is_displayed_with_one_decimal(long numerator, long denominator, @Nullable BigDecimal percent) {
        assertThat(new Fraction(numerator, denominator).percent()).isEqualTo(percent);
    }

    @Test
    void a_target_is_met_by_the_exact_fraction_not_by_the_rounded_one() {
        var almost = figure(9_999, 20_000, LAST_DAY_OF_2025);

        assertThat(almost.fraction().percent()).isEqualTo("50.0");
        assertThat(almost.gapPoints()).isEqualByComparingTo("0");
        assertThat(almost.met()).isFalse();
        assertThat(figure(10_000, 20_000, LAST_DAY_OF_2025).met()).isTrue();
    }

    @Test
    void the_gap_is_negative_below_the_target() {
        assertThat(figure(1, 3, LAST_DAY_OF_2025).gapPoints()).isEqualByComparingTo("-16.7");
    }

    @Test
    void of_nothing_there_is_no_percentage_and_no_verdict() {
        var nothing = figure(0, 0, LAST_DAY_OF_2025);

        assertThat(nothing.fraction().percent()).isNull();
        assertThat(nothing.gapPoints()).isNull();
        assertThat(nothing.met()).isNull();
    }

    private static Figure figure(long numerator, long denominator, LocalDate asOf) {
        var targets = List.of(target(2025, "50"), target(2030, "100"));
        var indicator = new IndicatorEntry(
                "T1", new IndicatorEntry.Titles("vi", "en"), "n", "d", "percent", "national", "T1-1", targets);
        var fraction = new Fraction(numerator, denominator);
        return new Figure(indicator, "T1-1", asOf, FigureScope.COUNTRY, fraction, null, null);
    }

    private static Target target(int year, String percent) {
        return new Target(year, new BigDecimal(percent));
    }
}
