package vn.gdnn.curriculum.programme.state;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The decision that brought a version into force. */
@Embeddable
public record Decision(@Column(name = "decision_number") String number, LocalDate decidedOn, LocalDate inForceFrom) {}
