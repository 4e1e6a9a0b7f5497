package vn.gdnn.records.learning.grading;

import java.util.ArrayList;
import java.util.List;
import vn.gdnn.records.learning.grading.Classification.Reason;

/**
 * When a result of Giỏi or better loses one class; one, however many reasons hold. That several reasons cost one class and
 * that a module studied again counts among those taken again too is our reading of the translation, not its words.
 */
enum Downgrade {
    /**
     * Circular 04/2022, art. 21 and 32, of a semester or year: one module taken again costs Xuất sắc, two cost Giỏi, a
     * warning costs either.
     */
    OF_A_PERIOD_04_2022(1, 2, false),
    /** Circular 04/2022, art. 35.2, of the whole course: the same, or more than a tenth of the programme studied again. */
    OF_THE_COURSE_04_2022(1, 2, true),
    /** Circular 09/2017, art. 26: any module taken again or a warning during the course. */
    OF_THE_COURSE_09_2017(1, 1, false);

    private final int retakenByExcellent;
    private final int retakenByVeryGood;
    private final boolean volumeCounts;

    Downgrade(int retakenByExcellent, int retakenByVeryGood, boolean volumeCounts) {
        this.retakenByExcellent = retakenByExcellent;
        this.retakenByVeryGood = retakenByVeryGood;
        this.volumeCounts = volumeCounts;
    }

    Classification of(GraduationClass reached, Setbacks setbacks) {
        if (reached.compareTo(GraduationClass.VERY_GOOD) > 0) {
            return Classification.unlowered(reached);
        }
        var reasons = reasons(reached, setbacks);
        return reasons.isEmpty()
                ? Classification.unlowered(reached)
                : new Classification(reached, reached.oneLower(), reasons);
    }

    private List<Reason> reasons(GraduationClass reached, Setbacks setbacks) {
        var reasons = new ArrayList<Reason>();
        var tooMany = reached == GraduationClass.EXCELLENT ? retakenByExcellent : retakenByVeryGood;
        if (setbacks.retaken().size() >= tooMany) {
            reasons.add(new Reason(Reason.Code.RETAKEN_MODULES, String.join(", ", setbacks.retaken())));
        }
        if (volumeCounts && setbacks.restudied().exceedsATenth()) {
            reasons.add(new Reason(
                    Reason.Code.RESTUDIED_VOLUME, setbacks.restudied().toString()));
        }
        if (!setbacks.decisions().isEmpty()) {
            reasons.add(new Reason(Reason.Code.DISCIPLINE, String.join("; ", setbacks.decisions())));
        }
        return reasons;
    }
}
