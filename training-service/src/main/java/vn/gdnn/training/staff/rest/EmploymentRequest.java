package vn.gdnn.training.staff.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gdnn.training.employment.Position;

@Schema(examples = """
        {"position": "MANAGER", "employedSince": "2026-03-01"}""")
record EmploymentRequest(
        @NotNull Position position, @NotNull LocalDate employedSince) {}
