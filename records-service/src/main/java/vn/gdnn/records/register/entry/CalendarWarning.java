package vn.gdnn.records.register.entry;

/** A clock runs through a year whose calendar is not, or not wholly, known: its days may change. */
public record CalendarWarning(int year, Code code) {

    /** What is missing. */
    public enum Code {
        CALENDAR_EMPTY,
        CALENDAR_INCOMPLETE
    }
}
