package vn.gdnn.curriculum.rest;

/** The characters a text may hold: no control characters and no marks that turn the reading direction. */
public final class Text {

    /** One line. */
    public static final String LINE = "^[^\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*$";

    /** Several lines, with tabs. */
    public static final String PROSE =
            "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*$";

    private Text() {}
}
