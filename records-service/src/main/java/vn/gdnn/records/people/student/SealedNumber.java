package vn.gdnn.records.people.student;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A number of a person as it is stored: encrypted, and hashed for look-up. */
@Embeddable
record SealedNumber(byte[] sealed, byte[] hash) {

    /** Keeps the older encryption of the same number. */
    static @Nullable SealedNumber kept(@Nullable SealedNumber stored, @Nullable SealedNumber given) {
        return stored != null && stored.equals(given) ? stored : given;
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
