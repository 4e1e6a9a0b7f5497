package vn.gdnn.curriculum.programme.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record RetirementRequest(@NotNull LocalDate on) {}
