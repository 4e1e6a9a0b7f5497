package vn.gdnn.gateway.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as people type it: as browsers send it, or day first as in Viet Nam. */
final class TypedDate {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private TypedDate() {}

    static Optional<LocalDate> in(@Nullable String typed) {
        return typed == null
                ? Optional.empty()
                : FORMS.stream()
                        .map(form -> parsed(typed.strip(), form))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
