package vn.gdnn.records.learning.grading;

/** How marks stand in files: from 0 to 10 with up to two decimals, several separated by semicolons. */
public final class MarkList {

    /** One mark. */
    public static final String MARK = "(?:10(?:\\.0{1,2})?|\\d(?:\\.\\d{1,2})?)";

    /** One mark to twenty. */
    public static final String MARKS = MARK + "(?:;" + MARK + "){0,19}";

    private MarkList() {}
}
