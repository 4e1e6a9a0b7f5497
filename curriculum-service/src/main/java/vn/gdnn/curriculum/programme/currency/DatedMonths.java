package vn.gdnn.curriculum.programme.currency;

import java.time.LocalDate;

/** For how many months a list of technologies holds that is declared on that day or later; no source names a number. */
public record DatedMonths(LocalDate from, int months) {

    public DatedMonths {
        if (months < 1) {
            throw new IllegalArgumentException("A list holds for a month or more");
        }
    }

    /** As it stands in the setting: day and months, between a slash. */
    public static DatedMonths of(String text) {
        var parts = text.strip().split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not day/months: " + text);
        }
        return new DatedMonths(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]));
    }
}
