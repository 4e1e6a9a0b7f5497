package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** The position of a staff member changed. */
public record StaffMemberChanged(UUID staffId, String institution, String position, LocalDate since) {}
