package vn.gdnn.training.course;

import java.time.LocalDate;
import java.util.UUID;

/** The staff member who completed a training, as far as the rules ask. */
record Participant(UUID staffId, LocalDate dateOfBirth) {

    @Override
    public String toString() {
        return "Participant[staffId=" + staffId + "]";
    }
}
