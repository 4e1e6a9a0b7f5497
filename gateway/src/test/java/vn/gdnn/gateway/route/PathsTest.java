package vn.gdnn.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/../records",
                "/api/public/..",
                "/api/public/./x",
                "/api/public/..;a=b/records",
                "/api/public/%2E%2e/records",
                "/api/public/..%2Frecords",
                "/api/public/..\\records",
                "/api/public/%5c",
                "/api//public",
                "/api/public/x%00"
            })
    void a_path_that_could_be_read_in_two_ways_is_ambiguous(String path) {
        assertThat(Paths.ambiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/v1/diplomas/a-b_c", "/api/records/v1/x..y", "/api/records/C%C6%A1", "/oai"})
    void an_ordinary_path_is_not(String path) {
        assertThat(Paths.ambiguous(path)).isFalse();
    }
}
