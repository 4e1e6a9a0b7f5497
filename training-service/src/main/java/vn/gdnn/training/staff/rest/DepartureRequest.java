package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record DepartureRequest(@NotNull LocalDate on) {}
