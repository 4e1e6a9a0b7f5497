package vn.gdnn.kit.text;

/**
 * Text that says what it seems to say: without control characters, lone surrogates, and format characters (Unicode
 * category Cf), which nobody sees or which turn the reading direction.
 */
public final class VisibleText {

    /** One line, as a pattern of Jakarta Validation. */
    public static final String LINE = "^[^\\p{Cc}\\p{Cf}\\p{Cs}]*$";

    /** Several lines, with tabs. */
    public static final String PROSE =
            "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\p{Cf}\\p{Cs}]*$";

    private VisibleText() {}

    /** Whether the text holds nothing hidden; line ends and tabs pass where there may be several lines. */
    public static boolean isVisible(String text, boolean multiline) {
        for (var i = 0; i < text.length(); ) {
            var character = text.codePointAt(i);
            if (isHidden(character) && !(multiline && isLayout(character))) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isHidden(int character) {
        var category = Character.getType(character);
        return category == Character.CONTROL || category == Character.FORMAT || category == Character.SURROGATE;
    }

    private static boolean isLayout(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }
}
