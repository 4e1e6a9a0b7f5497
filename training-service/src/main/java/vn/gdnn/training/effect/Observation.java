package vn.gdnn.training.effect;

import java.time.LocalDate;

/** Whether a person was seen to use what was taught, on which day, and what was seen. */
public record Observation(boolean uses, LocalDate on, String note) {}
