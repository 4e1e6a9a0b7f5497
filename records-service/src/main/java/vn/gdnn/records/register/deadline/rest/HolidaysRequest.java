package vn.gdnn.records.register.deadline.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.records.register.deadline.Certainty;
import vn.gdnn.records.register.deadline.Holiday;

/** All days of a year that differ from the week's rhythm, by which decision, and whether these are all. */
record HolidaysRequest(
        @Schema(description = "The decision or notice that sets the year")
        @NotBlank @Size(max = 300) @Pattern(regexp = "\\P{Cntrl}*") String source,

        @Schema(
                description =
                        "Whether these are all days of the year; if not, due days that it touches carry a warning")
        @NotNull Boolean complete,

        @NotNull @Size(max = 100) List<@Valid @NotNull Day> days) {

    record Day(
            @NotNull LocalDate day,

            @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name,

            boolean working,

            @Schema(description = "The decision on this day, where it is another than the year's")
            @Nullable @Size(max = 300) @Pattern(regexp = "\\P{Cntrl}*\\S\\P{Cntrl}*") String source) {}

    List<Holiday> holidays() {
        return days.stream()
                .map(day -> new Holiday(
                        day.day(),
                        day.name().strip(),
                        day.working(),
                        day.source() == null ? source.strip() : day.source().strip(),
                        Certainty.DECIDED))
                .toList();
    }
}
