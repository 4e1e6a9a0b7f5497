package vn.gdnn.records.register.deadline.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.gdnn.records.register.deadline.Holiday;

/** All days of a year that differ from the week's rhythm. */
record HolidaysRequest(@NotNull @Size(max = 100) List<@Valid @NotNull Day> days) {

    record Day(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 200) String name,
            boolean working) {}

    List<Holiday> holidays() {
        return days.stream()
                .map(day -> new Holiday(day.day(), day.name().strip(), day.working()))
                .toList();
    }
}
