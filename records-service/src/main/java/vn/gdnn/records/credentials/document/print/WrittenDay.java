package vn.gdnn.records.credentials.document.print;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;

/** A day as papers write it in each language. */
public final class WrittenDay {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private WrittenDay() {}

    /** In figures in Vietnamese, with the month's name in English, where figures are read either way round. */
    public static Bilingual of(LocalDate day) {
        return new Bilingual(day.format(FIGURES), day.format(ENGLISH));
    }

    /** A date of birth: as a day, or in words of the month or the year where the papers tell no more. */
    public static Bilingual born(BirthDate born) {
        return born.day()
                .map(WrittenDay::of)
                .or(() -> born.month().map(WrittenDay::of))
                .orElseGet(() -> new Bilingual("năm " + born.year(), String.valueOf(born.year())));
    }

    private static Bilingual of(YearMonth month) {
        return new Bilingual(
                "tháng " + month(month.getMonthValue()) + " năm " + month.getYear(), month.format(ENGLISH_MONTH));
    }

    /** As a sentence has it; in Vietnamese days below 10 and the months 1 and 2 take a zero (Decree 30/2020, annex I). */
    static String inWords(Language language, LocalDate day) {
        return language == Language.ENGLISH
                ? day.format(ENGLISH)
                : "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }
}
