package vn.gdnn.training.number;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A number of a person at rest: encrypted, and a keyed hash by which it is compared. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared by content, never changed
public record SealedNumber(byte[] sealed, byte[] hash) {

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
