package vn.gdnn.curriculum.occupation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which occupations to list: of a level, whose code or name holds a text, in force on a day. */
public record OccupationFilter(
        @Nullable Level level,
        @Nullable String text,
        @Nullable LocalDate on) {}
