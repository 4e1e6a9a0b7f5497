package vn.gdnn.quickstart.demo.school;

import java.time.LocalDate;

/**
 * A student of one programme.
 *
 * @param ability the mark out of ten around which the student's marks lie
 * @param modules of how many modules there are results
 */
public record Student(String code, Programme programme, int cohort, double ability, int modules) {

    private static final double SURE_TO_PASS = 7.5;

    /** Whether every module is passed well enough to graduate. */
    public boolean strong() {
        return ability >= SURE_TO_PASS;
    }

    /** Whether the results cover the whole programme. */
    public boolean atTheEnd() {
        return modules >= programme.modules().size();
    }

    LocalDate enrolledOn() {
        return LocalDate.of(cohort, 9, 5);
    }

    int firstYearOfBirth() {
        return cohort - programme.ageAtEntry() - 3;
    }

    int lastYearOfBirth() {
        return cohort - programme.ageAtEntry();
    }
}
