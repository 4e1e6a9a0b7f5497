package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which figure is asked for; an institution or a province narrows what the caller sees, it never widens it. */
public record Question(
        String indicator,
        LocalDate asOf,
        @Nullable String institution,
        @Nullable String province) {}
