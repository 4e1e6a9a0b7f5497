package vn.gdnn.records.learning.grading;

/**
 * The longest a student may take: 1.5 times the designed time for programmes of two to three years and twice that of
 * one to under two under circular 04/2022, two and three times under circular 09/2017.
 */
public final class MaximumTime {

    private static final int TWO_YEARS = 24;

    private MaximumTime() {}

    /** In months; half a month counts as one. */
    public static int months(Circular circular, int designed) {
        var halves = circular == Circular.TT_04_2022 ? designed < TWO_YEARS ? 4 : 3 : designed < TWO_YEARS ? 6 : 4;
        return (designed * halves + 1) / 2;
    }
}
