package vn.gdnn.curriculum.programme.currency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a programme teaches as technology, as the school declared it on a day.
 *
 * @param programme the version that was in force then
 */
public record TechnologyList(
        UUID id, UUID programme, LocalDate declaredOn, List<String> technologies, Instant recordedAt) {}
