package vn.gdnn.records.register.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/**
 * The calendars that come with the release, each day with its source: at the start a year that nobody has set takes them
 * over, and the log says which year, of those that clocks run through now, is not wholly known.
 */
@ApplicationScoped
class ShippedCalendars {

    private static final int CLOCKS_REACH = 60;

    private final Calendars calendars;
    private final Clock clock;

    ShippedCalendars(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A year of the file, and what is known of it as a whole. */
    private record Year(int year, boolean complete, Certainty certainty, String source) {

        static Year of(String line) {
            var fields = line.split(",", 4);
            return new Year(
                    Integer.parseInt(fields[0]),
                    Boolean.parseBoolean(fields[1]),
                    Certainty.valueOf(fields[2]),
                    fields[3]);
        }
    }

    void keep(@Observes StartupEvent started) {
        var days = lines("days.csv", ShippedCalendars::holiday);
        var years = lines("years.csv", Year::of);
        var today = LocalDate.now(clock);
        var gaps = CurrentScope.inTransaction(new Scope.Ministry(), () -> {
            years.forEach(year -> calendars.addShipped(
                    year.year,
                    year.complete,
                    year.source,
                    year.certainty,
                    days.stream()
                            .filter(day -> day.day().getYear() == year.year)
                            .toList()));
            return calendars.gaps(today, today.plusDays(CLOCKS_REACH));
        });
        gaps.forEach(gap -> Log.warnf(
                "%s: set the public holidays of %d; until then due days may be wrong", gap.code(), gap.year()));
    }

    private static Holiday holiday(String line) {
        var fields = line.split(",", 5);
        return new Holiday(
                LocalDate.parse(fields[0]),
                fields[1],
                Boolean.parseBoolean(fields[2]),
                fields[4],
                Certainty.valueOf(fields[3]));
    }

    private static <T> List<T> lines(String file, Function<String, T> read) {
        try (var text = requireNonNull(ShippedCalendars.class.getResourceAsStream("/calendar/" + file), file)) {
            return new String(text.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
