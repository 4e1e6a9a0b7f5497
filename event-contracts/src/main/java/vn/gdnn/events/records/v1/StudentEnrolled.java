package vn.gdnn.events.records.v1;

import java.time.LocalDate;
import java.util.UUID;

/** A student began a programme. */
public record StudentEnrolled(UUID enrolmentId, UUID studentId, String institution, UUID programmeId, LocalDate on) {}
