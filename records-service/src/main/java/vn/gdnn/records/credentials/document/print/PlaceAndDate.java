package vn.gdnn.records.credentials.document.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The line above a signature. */
final class PlaceAndDate {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private PlaceAndDate() {}

    static String in(Language language, @Nullable String place, @Nullable LocalDate on) {
        if (on == null) {
            return language.words("Ngày ...... tháng ...... năm ......", "Date: ....................");
        }
        var day = language == Language.VIETNAMESE
                ? "ngày %02d tháng %02d năm %d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear())
                : on.format(ENGLISH_DAY);
        if (place == null) {
            return day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1);
        }
        return place + ", " + day;
    }
}
