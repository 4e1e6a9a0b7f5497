package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.gdnn.training.employment.Position;

record EmploymentRequest(
        @NotNull Position position, @NotNull LocalDate employedSince) {}
