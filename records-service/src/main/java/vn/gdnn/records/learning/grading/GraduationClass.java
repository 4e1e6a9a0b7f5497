package vn.gdnn.records.learning.grading;

/** The class printed on the diploma. */
public enum GraduationClass {
    EXCELLENT("Xuất sắc"),
    VERY_GOOD("Giỏi"),
    GOOD("Khá"),
    /** On legacy diplomas only: no classification table produces it. */
    FAIRLY_GOOD("Trung bình khá"),
    AVERAGE("Trung bình"),
    WEAK("Yếu");

    private final String words;

    GraduationClass(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    GraduationClass oneLower() {
        return this == EXCELLENT ? VERY_GOOD : GOOD;
    }
}
