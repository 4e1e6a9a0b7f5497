package vn.gdnn.quickstart.demo.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SchoolsTest {

    @Test
    void the_same_seed_gives_the_same_bytes() {
        var sum = new CRC32();

        Schools.SMALL.forEach(school -> files(school).forEach(file -> sum.update(file.bytes())));

        assertThat(Long.toHexString(sum.getValue())).isEqualTo("bf067569");
    }

    @Test
    void there_are_200_staff_of_whom_exactly_the_planned_share_is_trained() {
        assertThat(Schools.SMALL.stream()
                        .mapToInt(school -> rows(school.staffFiles().members()).size()))
                .containsExactly(120, 80);
        assertThat(Schools.SMALL.stream()
                        .map(school -> rows(school.staffFiles().trainings()).stream()
                                .filter(row -> row[1].equals("DIGITAL_COMPETENCE"))
                                .map(row -> row[0])
                                .distinct()
                                .count()))
                .containsExactly(72L, 24L);
    }

    @Test
    void there_are_500_students_each_enrolled_once() {
        assertThat(Schools.SMALL.stream()
                        .mapToInt(school -> school.studentFiles().all().size())
                        .sum())
                .isEqualTo(500);
        for (var school : Schools.SMALL) {
            assertThat(rows(school.studentFiles().enrolments()))
                    .extracting(row -> row[0])
                    .doesNotHaveDuplicates()
                    .hasSize(school.students());
        }
    }

    @Test
    void personal_numbers_fit_the_person_and_show_that_they_are_made() {
        for (var row : rows(Schools.COLLEGE.studentFiles().people())) {
            var century = row[2].startsWith("20") ? 2 : 0;
            var sex = row[3].equals("FEMALE") ? 1 : 0;

            assertThat(row[5]).matches("0\\d\\d" + (century + sex) + row[2].substring(2, 4) + "98\\d{4}");
        }
    }

    @Test
    void marks_spread_over_the_letters() {
        var exams = rows(Schools.COLLEGE.studentFiles().results()).stream()
                .mapToDouble(row -> Double.parseDouble(row[6]))
                .toArray();

        assertThat(share(exams, 0, 4)).isBetween(0.005, 0.1);
        assertThat(share(exams, 4, 7)).isBetween(0.25, 0.6);
        assertThat(share(exams, 7, 8.5)).isBetween(0.2, 0.5);
        assertThat(share(exams, 8.5, 11)).isBetween(0.05, 0.25);
    }

    @Test
    void a_strong_student_passes_every_module() {
        var strong = Schools.COLLEGE.studentFiles().all().stream()
                .filter(Student::strong)
                .map(Student::code)
                .toList();

        assertThat(rows(Schools.COLLEGE.studentFiles().results()))
                .filteredOn(row -> strong.contains(row[0]))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Double.parseDouble(row[6])).isGreaterThanOrEqualTo(5.5));
    }

    @Test
    void every_programme_is_large_enough_for_its_level() {
        assertThat(Programme.Kind.values()).allSatisfy(kind -> {
            var programme = new Programme("X", Occupation.OF_COLLEGES.get(0), kind, true, true);
            var least = programme.level().equals("COLLEGE") ? 60 : kind == Programme.Kind.INTERMEDIATE ? 35 : 50;

            assertThat(programme.credits()).isGreaterThanOrEqualTo(least);
        });
    }

    static Stream<CsvFile> files(School school) {
        var staff = school.staffFiles();
        var students = school.studentFiles();
        return Stream.of(
                staff.members(),
                staff.trainings(),
                students.people(),
                students.enrolments(),
                students.results(),
                students.diplomas());
    }

    static List<String[]> rows(CsvFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static double share(double[] marks, double from, double below) {
        return (double) Arrays.stream(marks)
                        .filter(mark -> mark >= from && mark < below)
                        .count()
                / marks.length;
    }
}
