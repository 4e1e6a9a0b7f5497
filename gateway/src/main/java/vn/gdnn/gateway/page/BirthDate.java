package vn.gdnn.gateway.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;

/**
 * When somebody was born as far as a paper says.
 *
 * @param when a day, or a month, or nothing but a year
 */
public record BirthDate(TemporalAccessor when) {

    private static final List<Form> FORMS = List.of(
            Form.of("uuuu-M-d", LocalDate::from),
            Form.of("d/M/uuuu", LocalDate::from),
            Form.of("d-M-uuuu", LocalDate::from),
            Form.of("uuuu-M", YearMonth::from),
            Form.of("M/uuuu", YearMonth::from),
            Form.of("M-uuuu", YearMonth::from),
            Form.of("uuuu", Year::from));
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_IN_FIGURES = DateTimeFormatter.ofPattern("MM", Locale.ROOT);

    private record Form(DateTimeFormatter form, TemporalQuery<? extends TemporalAccessor> kind) {

        static Form of(String pattern, TemporalQuery<? extends TemporalAccessor> kind) {
            return new Form(
                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT), kind);
        }

        Optional<BirthDate> read(String text) {
            try {
                return Optional.of(new BirthDate(form.parse(text, kind)));
            } catch (DateTimeException unread) {
                return Optional.empty();
            }
        }
    }

    /** As people type it: day first as in Viet Nam, or year first, each without what the paper does not tell. */
    static Optional<BirthDate> typed(@Nullable String text) {
        return text == null
                ? Optional.empty()
                : FORMS.stream()
                        .map(form -> form.read(text.strip()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** As the register writes it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BirthDate of(String written) {
        return typed(written).orElseThrow(() -> new IllegalArgumentException("not a date of birth"));
    }

    /** As the register writes it: {@code 1976-03-09}, {@code 1976-03} or {@code 1976}. */
    @JsonValue
    String written() {
        return when.toString();
    }

    /** As its reader writes it. */
    String in(Language language) {
        if (when instanceof LocalDate day) {
            return WrittenDates.date(day, language);
        }
        if (when instanceof YearMonth month) {
            return language == Language.ENGLISH ? ENGLISH_MONTH.format(month) : inVietnamese(month);
        }
        return language == Language.ENGLISH ? written() : "năm " + written();
    }

    /** The months 1 and 2 take a zero (Decree 30/2020, annex I). */
    private static String inVietnamese(YearMonth month) {
        var number = month.getMonthValue() < 3 ? MONTH_IN_FIGURES.format(month) : String.valueOf(month.getMonthValue());
        return "tháng " + number + " năm " + month.getYear();
    }

    @Override
    public String toString() {
        return "BirthDate"; // belongs to a person
    }
}
