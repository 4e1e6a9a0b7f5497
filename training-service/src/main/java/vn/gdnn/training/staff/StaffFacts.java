package vn.gdnn.training.staff;

import java.time.LocalDate;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.employment.Position;
import vn.gdnn.training.employment.StaffDetails;
import vn.gdnn.training.number.Numbers;

/** What an institution says about a staff member; the code is the institution's own key. */
public record StaffFacts(
        String code,
        String fullName,
        BirthDate dateOfBirth,
        Position position,
        Numbers numbers,
        LocalDate employedSince,
        StaffDetails details) {

    /** How a code is written. */
    public static final String CODE_FORM = "[A-Za-z0-9._/-]{1,40}";

    void requirePlausible(LocalDate today) {
        if (numbers.holdPlaceholder()) {
            throw new Refusal(StaffRefusal.NUMBER_IS_PLACEHOLDER);
        }
        if (!isBirthPlausible(dateOfBirth, today)) {
            throw new Refusal(StaffRefusal.BIRTH_DATE_IMPLAUSIBLE);
        }
    }

    /** Nobody is born on the day at hand or later. */
    static boolean isBirthPlausible(BirthDate dateOfBirth, LocalDate today) {
        return !dateOfBirth.isAfter(today.minusDays(1));
    }

    @Override
    public String toString() {
        return "StaffFacts[code=" + code + "]";
    }
}
