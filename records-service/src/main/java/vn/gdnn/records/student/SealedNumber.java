package vn.gdnn.records.student;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.personal.PersonalNumbers;

/** A personal number as it is stored: encrypted, and hashed for look-up. */
record SealedNumber(byte[] sealed, byte[] hash) {

    static @Nullable SealedNumber of(@Nullable String number, PersonalNumbers numbers) {
        return number == null ? null : new SealedNumber(numbers.seal(number), numbers.hash(number));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedNumber number && Arrays.equals(hash, number.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return "SealedNumber";
    }
}
