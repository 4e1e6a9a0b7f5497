package vn.gdnn.training.participation.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
        {"signUpId": "0198c2a4-7b3e-7c55-9a61-3f1e8d2b4c60", "mark": 7.5, "takenOn": "2026-01-15"}""")
record MarkRequest(
        @NotNull UUID signUpId,

        @NotNull @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 1) BigDecimal mark,

        @NotNull LocalDate takenOn) {}
