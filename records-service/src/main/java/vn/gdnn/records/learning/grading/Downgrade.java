package vn.gdnn.records.learning.grading;

/** When a result of Giỏi or better loses one class; once, even if several reasons hold. */
enum Downgrade {
    /** Circular 04/2022, art. 21 and 32: one re-sit costs Xuất sắc, two cost Giỏi, a warning costs either. */
    ONE_RESIT_OF_EXCELLENT_TWO_OF_VERY_GOOD {
        @Override
        boolean applies(GraduationClass reached, int resits, boolean warned) {
            return reached == GraduationClass.EXCELLENT && (warned || resits >= 1)
                    || reached == GraduationClass.VERY_GOOD && (warned || resits >= 2);
        }
    },
    /** Circular 09/2017, art. 26: any re-sit or a warning during the course. */
    ANY_RESIT {
        @Override
        boolean applies(GraduationClass reached, int resits, boolean warned) {
            return reached.compareTo(GraduationClass.VERY_GOOD) <= 0 && (warned || resits >= 1);
        }
    };

    abstract boolean applies(GraduationClass reached, int resits, boolean warned);
}
