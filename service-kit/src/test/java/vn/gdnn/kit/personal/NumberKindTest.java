package vn.gdnn.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberKindTest {

    private static final PersonalNumbers NUMBERS =
            new PersonalNumbers(new PersonalKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));

    @ParameterizedTest
    @ValueSource(strings = {"000000000000", "999999999999", "123456789012", "012345678901", "123456789", "XXXXX"})
    void what_is_typed_where_no_number_is_known_is_a_placeholder(String number) {
        assertThat(NumberKind.isPlaceholder(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"001180001234", "001200000000", "123456780", "011234567", "B1234567", "C1111111"})
    void what_may_be_a_persons_number_is_none(String number) {
        assertThat(NumberKind.isPlaceholder(number)).isFalse();
    }

    @Test
    void equal_digits_of_two_kinds_have_different_hashes() {
        assertThat(Stream.of(NumberKind.values())
                        .map(kind -> HexFormat.of().formatHex(kind.hash("123456789", NUMBERS))))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void the_last_four_characters_are_shown() {
        assertThat(NumberKind.masked("001180001234")).isEqualTo("********1234");
        assertThat(NumberKind.masked("B76")).isEqualTo("B76");
    }

    @Test
    void a_placeholder_is_odd_as_a_personal_number() {
        assertThat(new PersonalNumber("000000000000").warnings(1980))
                .contains(PersonalNumberWarning.PERSONAL_NUMBER_PLACEHOLDER);
        assertThat(new PersonalNumber("001180001234").warnings(1980)).isEmpty();
    }
}
