package vn.gdnn.events.training.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Someone who left works at the institution again; {@code employment} is the number of the new period, 2 or more, and
 * the former ones stay.
 */
public record StaffMemberRehired(UUID staffId, String institution, int employment, String position, LocalDate since) {}
