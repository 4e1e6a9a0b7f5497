package vn.gdnn.records.learning.enrolment.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The class an enrolment is put into; none to take it out. */
record SeatRequest(@Nullable @Size(max = 40) String classCode) {}
