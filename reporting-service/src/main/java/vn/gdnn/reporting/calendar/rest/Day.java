package vn.gdnn.reporting.calendar.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.reporting.calendar.CalendarDay;

/** A day in an address; one that is none is a bad request, where JAX-RS would answer that the page does not exist. */
@Schema(type = SchemaType.STRING, format = "date")
public record Day(LocalDate date) {

    /** Reads {@code yyyy-MM-dd}. */
    public static Day fromString(String text) {
        try {
            var date = LocalDate.parse(text);
            if (CalendarDay.Check.isPlausible(date)) {
                return new Day(date);
            }
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
        throw new BadRequestException();
    }

    /** The day named, or the other when none was. */
    public static LocalDate or(@Nullable Day named, LocalDate other) {
        return named == null ? other : named.date();
    }
}
