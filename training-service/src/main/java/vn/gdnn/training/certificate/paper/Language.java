package vn.gdnn.training.certificate.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The two languages of a certificate, and its fixed words in each. */
enum Language {
    VIETNAMESE,
    ENGLISH;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    String words(String vietnamese, String english) {
        return this == VIETNAMESE ? vietnamese : english;
    }

    String day(LocalDate day) {
        return day.format(this == VIETNAMESE ? DAY : ENGLISH_DAY);
    }
}
