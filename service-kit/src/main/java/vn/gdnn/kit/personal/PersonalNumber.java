package vn.gdnn.kit.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A personal identification number: place of birth registration (3 digits), century and sex (1), year of birth (2),
 * random (6); Decree 137/2015, art. 13, and Circular 07/2016.
 */
public record PersonalNumber(String digits) {

    /** How a number is written. */
    public static final String FORM = "[0-9]{12}";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    /** The 63 provinces as they were before 1 July 2025: merged ones stay in old numbers. */
    private static final Set<String> PROVINCES = Set.of(
            ("01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52"
                            + " 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96")
                    .split(" "));

    public PersonalNumber {
        if (!WRITTEN.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a personal number");
        }
    }

    /** What looks odd for a person born in that year. */
    public List<PersonalNumberWarning> warnings(int bornIn) {
        var warnings = new ArrayList<PersonalNumberWarning>();
        if (NumberKind.isPlaceholder(digits)) {
            warnings.add(PersonalNumberWarning.PERSONAL_NUMBER_PLACEHOLDER);
        }
        if (digits.charAt(0) == '0' && !PROVINCES.contains(digits.substring(1, 3))) { // else a country
            warnings.add(PersonalNumberWarning.PERSONAL_NUMBER_PLACE_UNKNOWN);
        }
        if (yearOfBirth() != bornIn) {
            warnings.add(PersonalNumberWarning.PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS);
        }
        return List.copyOf(warnings);
    }

    /** What looks odd for a man or a woman born in that year. */
    public List<PersonalNumberWarning> warnings(int bornIn, boolean male) {
        var warnings = new ArrayList<>(warnings(bornIn));
        if ((centuryAndSex() % 2 == 0) != male) {
            warnings.add(PersonalNumberWarning.PERSONAL_NUMBER_SEX_DIFFERS);
        }
        return List.copyOf(warnings);
    }

    /** The last four digits, the others hidden. */
    public String masked() {
        return NumberKind.masked(digits);
    }

    private int yearOfBirth() {
        return 1900 + 100 * (centuryAndSex() / 2) + Integer.parseInt(digits.substring(4, 6));
    }

    private int centuryAndSex() {
        return digits.charAt(3) - '0';
    }

    @Override
    public String toString() {
        return "PersonalNumber";
    }
}
