package vn.gdnn.kit.person;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born as far as the papers say: a day, or a month, or nothing but a year. No day is put where the
 * papers are silent. The SQL domain {@code birth_date} holds the same text.
 *
 * @param written {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, from 1900 to 2199
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        pattern = BirthDate.FORM,
        maxLength = 10,
        description = "When somebody was born as far as the papers say: `yyyy-MM-dd`, `yyyy-MM` or `yyyy`",
        examples = "1976")
public record BirthDate(@JsonValue String written) {

    /** How it is written; not every text of this form is a day of the calendar. */
    public static final String FORM = "(?:19|20|21)[0-9]{2}(?:-[0-9]{2}(?:-[0-9]{2})?)?";

    private static final Pattern WRITTEN = Pattern.compile(FORM);
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    public BirthDate {
        if (days(written).isEmpty()) {
            throw new IllegalArgumentException("not a date of birth");
        }
    }

    private record Span(LocalDate first, LocalDate last) {}

    /** The date of birth written, or empty when it is none. */
    public static Optional<BirthDate> read(String text) {
        return days(text).map(span -> new BirthDate(text));
    }

    /** Whether everyone born then was born before that day. */
    public boolean isBefore(LocalDate day) {
        return span().last().isBefore(day);
    }

    /** Whether everyone born then was born after that day. */
    public boolean isAfter(LocalDate day) {
        return span().first().isAfter(day);
    }

    /** The day, where the papers tell it. */
    public Optional<LocalDate> day() {
        return span().first().equals(span().last()) ? Optional.of(span().first()) : Optional.empty();
    }

    /** The month with its year, where the papers tell it. */
    public Optional<YearMonth> month() {
        return written.length() < MONTH ? Optional.empty() : Optional.of(YearMonth.parse(written.substring(0, MONTH)));
    }

    /** What papers may say of who was born then: as much, or less, never more. */
    public List<BirthDate> onPapers() {
        return Stream.of(YEAR, MONTH, DAY)
                .filter(length -> length <= written.length())
                .map(length -> new BirthDate(written.substring(0, length)))
                .toList();
    }

    /** The year, which is always known. */
    public int year() {
        return span().first().getYear();
    }

    private Span span() {
        return days(written).orElseThrow();
    }

    private static Optional<Span> days(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        return switch (text.length()) {
            case YEAR -> Optional.of(new Span(LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31")));
            case MONTH -> month(text);
            default -> day(text);
        };
    }

    private static Optional<Span> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return Optional.of(new Span(day, day));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }

    private static Optional<Span> month(String text) {
        try {
            var first = YearMonth.parse(text).atDay(1);
            return Optional.of(new Span(first, first.with(TemporalAdjusters.lastDayOfMonth())));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }

    /** As it is written. */
    @Override
    public String toString() {
        return written;
    }

    /** Keeps it as the text it is. */
    public static final class InDatabase implements AttributeConverter<BirthDate, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable BirthDate born) {
            return born == null ? null : born.written();
        }

        @Override
        public @Nullable BirthDate convertToEntityAttribute(@Nullable String written) {
            return written == null ? null : new BirthDate(written);
        }
    }
}
