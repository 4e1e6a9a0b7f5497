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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x?%zz=1",
                "/x?q=%",
                "/x?q=%2",
                "/x?q=%c3%28",
                "/x?q=%c3a%a9",
                "/%ff",
                "/x?q=%ed%a0%80",
                "/x?q=a|b",
                "/x^"
            })
    void what_is_no_address_or_decodes_to_no_text_makes_an_address_garbled(String address) {
        assertThat(Paths.garbled(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x?q=C%C6%A1%20kh%C3%AD&after=%2Bx%3D", "/x", "/x?q=%25", "/x?q=%00", "/x?q=%F0%9F%8E%93"})
    void what_decodes_to_text_is_not(String address) {
        assertThat(Paths.garbled(address)).isFalse();
    }
}
