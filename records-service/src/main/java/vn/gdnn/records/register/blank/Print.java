package vn.gdnn.records.register.blank;

import java.time.LocalDate;
import vn.gdnn.kit.problem.Refusal;

/** What the printer delivered: serial numbers of one prefix, from one number to another, padded to one width. */
public record Print(String prefix, long first, long last, int width, LocalDate printedOn, String printer) {

    /** More than any school prints at once; a slip of the keyboard is refused. */
    static final int MOST = 100_000;

    void requirePlausible(LocalDate today) {
        if (last < first
                || last - first >= MOST
                || String.valueOf(last).length() > width
                || prefix.length() + width > 40
                || printedOn.isAfter(today)) {
            throw new Refusal(BlankRefusal.BLANK_RANGE_INVALID);
        }
    }
}
