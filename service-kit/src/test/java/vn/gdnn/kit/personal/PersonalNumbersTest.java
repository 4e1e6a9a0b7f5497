package vn.gdnn.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PersonalNumbersTest {

    final PersonalNumbers numbers = new PersonalNumbers(new PersonalKey(key(1)));

    @Test
    void a_sealed_number_opens_again_and_never_looks_the_same() {
        var once = numbers.seal("001204012345");

        assertThat(numbers.open(once)).isEqualTo("001204012345");
        assertThat(numbers.seal("001204012345")).isNotEqualTo(once);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("001204012345");
    }

    @Test
    void the_hash_finds_the_same_number_under_the_same_key_only() {
        assertThat(numbers.hash("001204012345")).isEqualTo(numbers.hash("001204012345"));
        assertThat(numbers.hash("001204012345")).isNotEqualTo(numbers.hash("001204012346"));
        assertThat(new PersonalNumbers(new PersonalKey(key(2))).hash("001204012345"))
                .isNotEqualTo(numbers.hash("001204012345"));
    }

    @Test
    void a_changed_byte_is_noticed() {
        var sealed = numbers.seal("001204012345");
        sealed[20] ^= 1;

        assertThatThrownBy(() -> numbers.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new PersonalKey("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
