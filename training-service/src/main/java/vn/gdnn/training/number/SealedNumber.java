package vn.gdnn.training.number;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A personal number at rest: encrypted, and a keyed hash by which it is compared. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared by content, never changed
public record SealedNumber(
        @Column(name = "personal_number") byte[] sealed,
        @Column(name = "personal_number_hash") byte[] hash) {

    /** Whether both hold the same number; what is sealed differs each time. */
    public static boolean same(@Nullable SealedNumber one, @Nullable SealedNumber other) {
        return one == null ? other == null : other != null && Arrays.equals(one.hash, other.hash);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedNumber number && same(this, number);
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
