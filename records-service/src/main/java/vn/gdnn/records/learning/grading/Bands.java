package vn.gdnn.records.learning.grading;

import java.math.BigDecimal;

/** The lowest average of each class. */
record Bands(BigDecimal excellent, BigDecimal veryGood, BigDecimal good, BigDecimal average) {

    static Bands from(String excellent, String veryGood, String good, String average) {
        return new Bands(
                new BigDecimal(excellent), new BigDecimal(veryGood), new BigDecimal(good), new BigDecimal(average));
    }

    GraduationClass classOf(BigDecimal value) {
        if (value.compareTo(excellent) >= 0) {
            return GraduationClass.EXCELLENT;
        }
        if (value.compareTo(veryGood) >= 0) {
            return GraduationClass.VERY_GOOD;
        }
        if (value.compareTo(good) >= 0) {
            return GraduationClass.GOOD;
        }
        return value.compareTo(average) >= 0 ? GraduationClass.AVERAGE : GraduationClass.WEAK;
    }
}
