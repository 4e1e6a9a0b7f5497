package vn.gdnn.records.learning.grading;

import java.util.List;

/**
 * What may stand against a class, in a semester, a year or the whole course.
 *
 * @param retaken the modules whose end exam had to be taken again; condition modules, deferred and exempted ones and the
 *     improvement of a passed one apart
 * @param restudied what had to be studied again
 * @param decisions the numbers of the disciplinary decisions that cost a class
 */
public record Setbacks(List<String> retaken, Volume restudied, List<String> decisions) {

    /** Credits studied again, and those of the whole programme. */
    public record Volume(int credits, int ofCredits) {

        /** More than 10 % of the programme's volume. */
        boolean exceedsATenth() {
            return 10L * credits > ofCredits;
        }

        @Override
        public String toString() {
            return credits + "/" + ofCredits;
        }
    }

    public Setbacks {
        retaken = List.copyOf(retaken);
        decisions = List.copyOf(decisions);
    }
}
