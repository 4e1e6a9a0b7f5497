package vn.gdnn.records.learning.grading;

/**
 * The class an average leads to.
 *
 * @param downgraded whether re-sits or a warning cost one class
 * @param downgradeAdvised whether they would, under a rule that is off until confirmed; the council decides
 */
public record Classification(GraduationClass graduationClass, boolean downgraded, boolean downgradeAdvised) {}
