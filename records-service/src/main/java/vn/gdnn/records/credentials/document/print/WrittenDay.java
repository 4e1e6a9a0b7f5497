package vn.gdnn.records.credentials.document.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.gdnn.records.credentials.document.print.Paper.Bilingual;

/** A day as papers write it in each language. */
public final class WrittenDay {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private WrittenDay() {}

    /** In figures in Vietnamese, with the month's name in English, where figures are read either way round. */
    public static Bilingual of(LocalDate day) {
        return new Bilingual(day.format(FIGURES), day.format(ENGLISH));
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
