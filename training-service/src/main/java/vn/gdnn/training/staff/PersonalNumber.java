package vn.gdnn.training.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A personal identification number: place of birth registration (3 digits), century and sex (1), year of birth (2),
 * random (6); Decree 137/2015, art. 13, and Circular 07/2016.
 */
public record PersonalNumber(String digits) {

    /** How a number is written. */
    public static final String FORM = "[0-9]{12}";

    private static final int SHOWN = 4;

    /** "0" and the code of a province as they were before 1 July 2025: merged provinces stay in old numbers. */
    private static final Set<String> PLACES = Set.of(
            "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024",
            "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040", "042", "044", "045",
            "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070",
            "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093",
            "094", "095", "096");

    public PersonalNumber {
        if (!digits.matches(FORM)) {
            throw new IllegalArgumentException("not a personal number");
        }
    }

    /** What looks odd for a person born on that day. */
    public List<PersonalNumberWarning> warnings(LocalDate dateOfBirth) {
        var warnings = new ArrayList<PersonalNumberWarning>();
        if (!PLACES.contains(digits.substring(0, 3))) {
            warnings.add(PersonalNumberWarning.PERSONAL_NUMBER_PLACE_UNKNOWN);
        }
        if (yearOfBirth() != dateOfBirth.getYear()) {
            warnings.add(PersonalNumberWarning.PERSONAL_NUMBER_BIRTH_YEAR_DIFFERS);
        }
        return List.copyOf(warnings);
    }

    /** The last four digits, the others hidden. */
    public String masked() {
        return "*".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN);
    }

    private int yearOfBirth() {
        var century = 1900 + 100 * ((digits.charAt(3) - '0') / 2);
        return century + Integer.parseInt(digits.substring(4, 6));
    }

    @Override
    public String toString() {
        return "PersonalNumber";
    }
}
