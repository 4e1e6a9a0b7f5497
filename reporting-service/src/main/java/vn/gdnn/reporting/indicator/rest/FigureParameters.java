package vn.gdnn.reporting.indicator.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gdnn.reporting.indicator.Question;

/** The day and, within what the caller may see, the institution or province. */
record FigureParameters(
        @QueryParam("asOf") @Nullable LocalDate asOf,

        @QueryParam("institution") @Pattern(regexp = "[A-Z0-9]{2,20}") @Nullable String institution,

        @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String province) {

    Question question(String indicator, LocalDate today) {
        return new Question(indicator, Objects.requireNonNullElse(asOf, today), institution, province).askedOn(today);
    }
}
