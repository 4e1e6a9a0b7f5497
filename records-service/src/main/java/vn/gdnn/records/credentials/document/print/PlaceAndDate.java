package vn.gdnn.records.credentials.document.print;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The line above a signature. */
final class PlaceAndDate {

    private PlaceAndDate() {}

    static String in(Language language, @Nullable String place, @Nullable LocalDate on) {
        if (on == null) {
            return language.words("Ngày ...... tháng ...... năm ......", "Date: ....................");
        }
        var day = WrittenDay.inWords(language, on);
        if (place == null) {
            return day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1);
        }
        return place + ", " + day;
    }
}
