package vn.gdnn.records.register.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.learning.programme.Level;

class RegisterPatternTest {

    @Test
    void the_default_names_institution_level_and_year() {
        var series = RegisterPattern.DEFAULT.series("CDHN01", Level.COLLEGE, 2026);

        assertThat(RegisterPattern.numbered(series, 7)).isEqualTo("CDHN01.CD.2026/7");
    }

    @Test
    void numbers_may_have_leading_zeros() {
        var series = new RegisterPattern("{year}-{level}-{number:5}").series("TCDN01", Level.INTERMEDIATE, 2026);

        assertThat(RegisterPattern.numbered(series, 42)).isEqualTo("2026-TC-00042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{year}", "{number}", "{year}/{number}<b>", "{year}/{number}/{name}"})
    void a_pattern_without_number_or_year_or_with_anything_odd_is_refused(String text) {
        assertThatThrownBy(() -> new RegisterPattern(text))
                .isInstanceOf(Refusal.class)
                .hasMessage("REGISTER_PATTERN_INVALID");
    }
}
