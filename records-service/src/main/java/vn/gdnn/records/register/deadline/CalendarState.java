package vn.gdnn.records.register.deadline;

/** How much of a year's calendar is known; clocks that run through any but a complete one say so. */
public enum CalendarState {
    COMPLETE,
    INCOMPLETE,
    EMPTY
}
