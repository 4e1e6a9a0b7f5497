package vn.gdnn.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    private final PathPattern pattern = PathPattern.of("/api/public/v1/diplomas/*/elm");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/v1/diplomas/0123/elm",
                "/api/public/v1/diplomas/0123/elm/",
                "/api/public/v1/diplomas/0123/%65lm",
                "/api/public/v1/diplomas/0123/elm;as=is",
                "/api/public/v1/%64iplomas/0123/elm"
            })
    void a_path_is_covered_however_it_is_written(String path) {
        assertThat(pattern.covers(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/v1/diplomas/0123",
                "/api/public/v1/diplomas/0123/elmo",
                "/api/public/v1/diplomas/elm",
                "/api/public/v1/diplomas/0123/%zzelm",
                "/"
            })
    void another_path_is_not(String path) {
        assertThat(pattern.covers(path)).isFalse();
    }

    @Test
    void without_a_star_it_covers_itself_and_what_is_below() {
        var number = PathPattern.of("/verify/number");

        assertThat(number.covers("/verify/number")).isTrue();
        assertThat(number.covers("/verify/number/1")).isTrue();
        assertThat(number.covers("/verify/numbers")).isFalse();
    }
}
