package vn.gdnn.records.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Soft checks of a 12-digit personal number (Decree 137/2015, art. 13): they warn and never refuse, because sex and
 * birth date may have been corrected after the number was given.
 */
final class PersonalNumberCheck {

    /** Provinces of birth registration: the list of 63 that stood until 30 June 2025. */
    private static final Set<String> PROVINCES = Set.of(
            ("01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52"
                            + " 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96")
                    .split(" "));

    private PersonalNumberCheck() {}

    static List<String> warnings(StudentFacts student) {
        var number = student.personalNumber();
        if (number == null) {
            return List.of();
        }
        var warnings = new ArrayList<String>();
        if (number.charAt(0) == '0' && !PROVINCES.contains(number.substring(1, 3))) {
            warnings.add("PERSONAL_NUMBER_PROVINCE_UNKNOWN");
        }
        var century = number.charAt(3) - '0';
        if (student.sex() != null && (century % 2 == 0) != (student.sex() == Sex.MALE)) {
            warnings.add("PERSONAL_NUMBER_SEX_DIFFERS");
        }
        var year = 1900 + century / 2 * 100 + Integer.parseInt(number.substring(4, 6));
        if (year != student.dateOfBirth().getYear()) {
            warnings.add("PERSONAL_NUMBER_YEAR_DIFFERS");
        }
        return warnings;
    }
}
