package vn.gdnn.records.learning.grading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The class an average leads to.
 *
 * @param reached the class of the average alone
 * @param graduationClass the class given: the one reached, or the one below it where there are reasons
 * @param reasons why it was lowered; however many, by one class
 */
public record Classification(GraduationClass reached, GraduationClass graduationClass, List<Reason> reasons) {

    /** What costs a class, and the facts it rests on: module codes, credits of credits, numbers of decisions. */
    @Schema(name = "LoweringReason")
    public record Reason(Code code, String evidence) {

        /** Which rule it was. */
        @Schema(name = "LoweringCode")
        public enum Code {
            /** Modules whose end exam had to be taken again. */
            RETAKEN_MODULES,
            /** More than a tenth of the programme's volume had to be studied again. */
            RESTUDIED_VOLUME,
            /** A decision of warning or more. */
            DISCIPLINE
        }
    }

    public Classification {
        reasons = List.copyOf(reasons);
    }

    /** A class nothing stands against. */
    static Classification unlowered(GraduationClass reached) {
        return new Classification(reached, reached, List.of());
    }

    /** Whether the class given is below the one reached. */
    public boolean lowered() {
        return !reasons.isEmpty();
    }
}
