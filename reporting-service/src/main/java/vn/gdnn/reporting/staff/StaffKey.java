package vn.gdnn.reporting.staff;

import java.util.UUID;

/** A staff member of an institution. */
record StaffKey(String institution, UUID staffId) {}
