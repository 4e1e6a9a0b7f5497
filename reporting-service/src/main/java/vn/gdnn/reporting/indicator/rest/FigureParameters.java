package vn.gdnn.reporting.indicator.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.gdnn.reporting.indicator.Question;
import vn.gdnn.reporting.indicator.Standing;

/** The day and, within what the caller may see, the institution or province. */
record FigureParameters(
        @QueryParam("asOf") @Nullable LocalDate asOf,

        @QueryParam("institution") @Pattern(regexp = "[A-Z0-9]{2,20}") @Nullable String institution,

        @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String province,

        @Parameter(description = "Count trainings of this standing alone") @QueryParam("standing") @Nullable Standing standing,

        @Parameter(description = "A version of the rule, in force or former")
        @QueryParam("rule")
        @Pattern(regexp = "T\\d{1,2}-\\d{1,2}") @Nullable String rule) {

    Question question(String indicator, LocalDate today) {
        return new Question(indicator, Objects.requireNonNullElse(asOf, today), institution, province, standing, rule)
                .askedOn(today);
    }
}
