package vn.gdnn.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gdnn.reporting.resource.SharingThreshold;

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

    @ParameterizedTest
    @CsvSource({"1,2,false", "2,2,true", "2,900,true", "0,0,false"})
    void a_yes_of_the_country_rests_on_how_many_share_and_on_no_percentage(
            long numerator, long denominator, boolean met) {
        var figure = figure(numerator, denominator, LAST_DAY_OF_2025, FigureScope.COUNTRY, SharingThreshold.of(TWO));

        assertThat(figure.met()).isEqualTo(met);
        assertThat(figure.gapPoints()).isNull();
        assertThat(figure.target()).isEqualTo(new Target(2025, null));
        assertThat(figure.targets()).containsExactly(new Target(2025, null), new Target(2030, null));
    }

    @Test
    void a_part_of_the_country_has_no_yes_of_its_own() {
        for (var part : List.of(FigureScope.province("01"), FigureScope.institution("CDHN01"))) {
            assertThat(figure(9, 9, LAST_DAY_OF_2025, part, SharingThreshold.of(TWO))
                            .met())
                    .isNull();
        }
    }

    private static final String TWO = "2021-12-30/2/90";

    private static Figure figure(long numerator, long denominator, LocalDate asOf) {
        return figure(numerator, denominator, asOf, FigureScope.COUNTRY, null);
    }

    private static Figure figure(
            long numerator, long denominator, LocalDate asOf, FigureScope scope, @Nullable SharingThreshold sharing) {
        var targets = List.of(target(2025, "50"), target(2030, "100"));
        var indicator = new IndicatorEntry(
                "T1", new IndicatorEntry.Titles("vi", "en"), "n", "d", "percent", "national", "T1-1", targets);
        var fraction = new Fraction(numerator, denominator);
        return new Figure(indicator, "T1-1", asOf, scope, fraction, null, null, sharing);
    }

    private static Target target(int year, String percent) {
        return new Target(year, new BigDecimal(percent));
    }
}
