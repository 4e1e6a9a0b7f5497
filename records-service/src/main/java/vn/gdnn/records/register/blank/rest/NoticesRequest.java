package vn.gdnn.records.register.blank.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which the police and the department were told of a loss; at least one. */
record NoticesRequest(
        @Nullable LocalDate policeNotifiedOn, @Nullable LocalDate departmentNotifiedOn) {}
