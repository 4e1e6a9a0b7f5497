package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A staff member no longer works at the institution. */
public record StaffMemberLeft(UUID staffId, String institution, LocalDate on) {}
