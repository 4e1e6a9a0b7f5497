package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A teacher or manager was entered; {@code position} is TEACHER, MANAGER or TEACHER_MANAGER. */
public record StaffMemberRegistered(UUID staffId, String institution, String position, LocalDate since) {}
