package vn.gdnn.records.learning.grading;

import java.time.LocalDate;

/** The study regulations of the ministry, by number. */
public enum Circular {
    TT_09_2017("09/2017/TT-BLĐTBXH"),
    TT_04_2022("04/2022/TT-BLĐTBXH");

    /** The day circular 04/2022 came into force: who enrolled before it stays under 09/2017. */
    public static final LocalDate FIRST_DAY_OF_04_2022 = LocalDate.of(2022, 5, 15);

    private final String number;

    Circular(String number) {
        this.number = number;
    }

    /** The one in force on the day of an enrolment; what holds for those who move between schools is not told apart. */
    public static Circular on(LocalDate enrolledOn) {
        return enrolledOn.isBefore(FIRST_DAY_OF_04_2022) ? TT_09_2017 : TT_04_2022;
    }

    /** As it is cited. */
    public String number() {
        return number;
    }
}
