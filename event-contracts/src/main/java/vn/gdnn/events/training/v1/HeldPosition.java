package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** TEACHER, MANAGER or TEACHER_MANAGER from a day to the day before {@code until}, null while it is held. */
public record HeldPosition(
        String position, LocalDate since, @Nullable LocalDate until) {}
