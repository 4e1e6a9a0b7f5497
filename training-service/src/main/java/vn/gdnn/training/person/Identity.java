package vn.gdnn.training.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.number.SealedNumber;

/** Who somebody is: a random id, which stays inside the service and in facts for figures, and the personal number. */
public record Identity(UUID person, @Nullable SealedNumber number) {

    /** Of somebody whose number nobody told. */
    public static Identity unnumbered() {
        return new Identity(UUID.randomUUID(), null);
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
