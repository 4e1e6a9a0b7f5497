package vn.gdnn.training.position;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gdnn.training.employment.Position;

/** From when on somebody held a position, as an institution says it. */
public record PositionFacts(
        Position position, LocalDate since, @Nullable String reason) {}
