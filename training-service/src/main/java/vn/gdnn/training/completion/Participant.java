package vn.gdnn.training.completion;

import java.util.UUID;
import vn.gdnn.kit.person.BirthDate;

/** The staff member who completed a training, as far as the rules ask. */
record Participant(UUID staffId, BirthDate dateOfBirth) {

    @Override
    public String toString() {
        return "Participant[staffId=" + staffId + "]";
    }
}
