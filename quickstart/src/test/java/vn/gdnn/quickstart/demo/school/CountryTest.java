package vn.gdnn.quickstart.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gdnn.quickstart.demo.school.Institution.Type;

class CountryTest {

    @Test
    void the_numbers_add_up_exactly() {
        var schools = Country.NATIONAL.schools();

        assertThat(schools).hasSize(1_200);
        assertThat(schools.stream().mapToInt(School::staff).sum()).isEqualTo(90_000);
        assertThat(schools.stream().mapToInt(School::students).sum()).isEqualTo(430_000);
        assertThat(schools.stream().mapToInt(School::archive).sum()).isEqualTo(100_000);
        assertThat(schools.stream()
                        .mapToInt(school -> school.programmes().size())
                        .sum())
                .isEqualTo(5_000);
    }

    @Test
    void every_province_has_institutions_and_the_largest_city_has_most() {
        var ofProvince = Country.NATIONAL.schools().stream()
                .collect(Collectors.groupingBy(school -> school.institution().province(), Collectors.counting()));

        assertThat(ofProvince).hasSize(34);
        assertThat(ofProvince.get("79"))
                .isEqualTo(ofProvince.values().stream().mapToLong(n -> n).max().orElseThrow());
    }

    @Test
    void codes_of_institutions_and_of_their_programmes_are_unique() {
        var schools = Country.NATIONAL.schools();

        assertThat(schools)
                .extracting(School::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z0-9]{2,20}"));
        assertThat(schools)
                .allSatisfy(school -> assertThat(school.programmes())
                        .extracting(Programme::code)
                        .doesNotHaveDuplicates());
    }

    @Test
    void only_schools_with_programmes_have_students() {
        assertThat(Country.NATIONAL.schools())
                .allSatisfy(school -> assertThat(school.students() > 0)
                        .isEqualTo(!school.programmes().isEmpty())
                        .isEqualTo(school.institution().type() != Type.CENTRE));
    }

    @Test
    void every_enrolment_has_the_results_of_four_modules() {
        var school = Country.NATIONAL.schools().stream()
                .filter(one -> one.students() > 0)
                .findFirst()
                .orElseThrow();

        assertThat(school.studentFiles().results().rows()).isEqualTo(4 * school.students());
        assertThat(school.studentFiles().diplomas().rows()).isEqualTo(school.archive());
    }
}
