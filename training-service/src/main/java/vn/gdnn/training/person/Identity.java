package vn.gdnn.training.person;

import java.util.UUID;
import vn.gdnn.training.number.SealedNumbers;

/** Who somebody is: a random id, which stays inside the service and in facts for figures, and the numbers on record. */
public record Identity(UUID person, SealedNumbers numbers) {

    /** Of somebody whose number nobody told. */
    public static Identity unnumbered() {
        return new Identity(UUID.randomUUID(), SealedNumbers.NONE);
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
