package vn.gdnn.records.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonalNumberCheckTest {

    @Test
    void a_number_that_fits_warns_of_nothing() {
        assertThat(PersonalNumberCheck.warnings(born(2003, Sex.FEMALE, "001303123456")))
                .isEmpty();
    }

    @Test
    void another_sex_or_year_or_an_unknown_province_warns() {
        assertThat(PersonalNumberCheck.warnings(born(1999, Sex.FEMALE, "003203123456")))
                .containsExactly(
                        "PERSONAL_NUMBER_PROVINCE_UNKNOWN",
                        "PERSONAL_NUMBER_SEX_DIFFERS",
                        "PERSONAL_NUMBER_YEAR_DIFFERS");
    }

    private static StudentFacts born(int year, Sex sex, String number) {
        return new StudentFacts(
                "S1",
                "Nguyễn Văn A",
                LocalDate.of(year, 1, 1),
                sex,
                null,
                null,
                new Identifiers(number, null, null),
                new Contact(null, null));
    }
}
