package vn.gdnn.curriculum.resource.harvest.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.gdnn.curriculum.resource.harvest.HarvestRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * The seconds between which a harvester asks, both of them included: written as seconds or as days in UTC, both alike.
 *
 * @param from the first one
 * @param until the last one
 */
record OaiDates(Instant from, Instant until) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String SECOND = DAY + "T\\d{2}:\\d{2}:\\d{2}Z";

    /** Beyond every record. */
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    static OaiDates of(OaiRequest request) {
        var from = request.find("from");
        var until = request.find("until");
        var dates = new OaiDates(
                from.map(text -> read("from", text)).orElse(Instant.EPOCH),
                until.map(text -> end(text, read("until", text))).orElse(NEVER));
        if (from.isPresent() && until.isPresent() && isDay(from) != isDay(until)) {
            throw new Refusal(HarvestRefusal.OAI_DATES_UNLIKE);
        }
        if (dates.from.isAfter(dates.until)) {
            throw new Refusal(HarvestRefusal.OAI_ARGUMENT_INVALID, "from", HarvestRefusal.shown(from.orElse("")));
        }
        return dates;
    }

    private static boolean isDay(Optional<String> text) {
        return text.orElse("").matches(DAY);
    }

    private static Instant end(String text, Instant begin) {
        return text.matches(DAY) ? begin.plus(1, ChronoUnit.DAYS).minusSeconds(1) : begin;
    }

    private static Instant read(String name, String text) {
        try {
            if (text.matches(DAY)) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            if (text.matches(SECOND)) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            throw new Refusal(HarvestRefusal.OAI_ARGUMENT_INVALID, name, HarvestRefusal.shown(text));
        }
        throw new Refusal(HarvestRefusal.OAI_ARGUMENT_INVALID, name, HarvestRefusal.shown(text));
    }
}
