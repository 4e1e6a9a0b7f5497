package vn.gdnn.training.number;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.NumberKind;
import vn.gdnn.kit.personal.PersonalNumber;

/** The numbers that a member of staff is known by: the personal one of 12 digits, the older one of 9, that of a passport. */
public record Numbers(
        @Nullable String personalNumber,
        @Nullable String legacyNumber,
        @Nullable String passport) {

    /** Nothing told. */
    public static final Numbers NONE = new Numbers(null, null, null);

    /** Whether one of them only says that no number is known. */
    public boolean holdPlaceholder() {
        return isPlaceholder(personalNumber) || isPlaceholder(legacyNumber) || isPlaceholder(passport);
    }

    private static boolean isPlaceholder(@Nullable String number) {
        return number != null && NumberKind.isPlaceholder(number);
    }

    /** The personal one. */
    public @Nullable PersonalNumber personal() {
        return personalNumber == null ? null : new PersonalNumber(personalNumber);
    }

    /** Of each the last four characters. */
    public Numbers masked() {
        return new Numbers(masked(personalNumber), masked(legacyNumber), masked(passport));
    }

    private static @Nullable String masked(@Nullable String number) {
        return number == null ? null : NumberKind.masked(number);
    }

    @Override
    public String toString() {
        return "Numbers";
    }
}
