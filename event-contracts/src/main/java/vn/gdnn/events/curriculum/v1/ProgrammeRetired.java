package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A programme takes no new students and leaves the count of programmes in force. */
public record ProgrammeRetired(UUID programmeId, String institution, LocalDate on) {}
