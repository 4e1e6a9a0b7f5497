package vn.gdnn.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gdnn.kit.personal.PersonalNumberWarning.PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS;
import static vn.gdnn.kit.personal.PersonalNumberWarning.PERSONAL_NUMBER_PLACE_UNKNOWN;
import static vn.gdnn.kit.personal.PersonalNumberWarning.PERSONAL_NUMBER_SEX_DIFFERS;

import org.junit.jupiter.api.Test;

class PersonalNumberTest {

    static final int BORN_1980 = 1980;
    static final int BORN_2001 = 2001;

    @Test
    void a_number_that_fits_the_birth_raises_no_doubt() {
        assertThat(new PersonalNumber("001180001234").warnings(BORN_1980)).isEmpty();
        assertThat(new PersonalNumber("079301001234").warnings(BORN_2001)).isEmpty();
    }

    @Test
    void a_province_that_was_merged_away_is_known() {
        assertThat(new PersonalNumber("035080001234").warnings(BORN_1980)).isEmpty();
    }

    @Test
    void an_unknown_place_is_doubted() {
        assertThat(new PersonalNumber("003080001234").warnings(BORN_1980))
                .containsExactly(PERSONAL_NUMBER_PLACE_UNKNOWN);
    }

    @Test
    void the_code_of_a_country_is_no_province() {
        assertThat(new PersonalNumber("138080001234").warnings(BORN_1980)).isEmpty();
    }

    @Test
    void another_sex_is_doubted() {
        assertThat(new PersonalNumber("001180001234").warnings(BORN_1980, false))
                .isEmpty();
        assertThat(new PersonalNumber("001180001234").warnings(BORN_1980, true))
                .containsExactly(PERSONAL_NUMBER_SEX_DIFFERS);
    }

    @Test
    void another_year_or_century_is_doubted() {
        assertThat(new PersonalNumber("001081001234").warnings(BORN_1980))
                .containsExactly(PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS);
        assertThat(new PersonalNumber("001280001234").warnings(BORN_1980))
                .containsExactly(PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS);
    }

    @Test
    void only_its_last_four_digits_are_shown() {
        var number = new PersonalNumber("001080001234");

        assertThat(number.masked()).isEqualTo("********1234");
        assertThat(number).asString().doesNotContain("1234");
    }

    @Test
    void it_has_twelve_digits() {
        assertThatThrownBy(() -> new PersonalNumber("00108000123")).isInstanceOf(IllegalArgumentException.class);
    }
}
