package vn.gdnn.events.records.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A diploma lost its validity from a date on. */
public record DiplomaRevoked(UUID diplomaId, String institution, String ground, LocalDate effectiveOn) {}
