package vn.gdnn.training.session.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Lines of RFC 5545: each ends with CR LF, and one of more than 75 octets goes on in the next behind a blank. */
final class CalendarText {

    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A line as it is: a property whose value is no text. */
    CalendarText line(String line) {
        var octets = 0;
        for (var place = 0; place < line.length(); ) {
            var character = line.codePointAt(place);
            var size = Character.toString(character).getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += size;
            place += Character.charCount(character);
        }
        lines.append("\r\n");
        return this;
    }

    /** A property whose value is a text, in which some characters are masked (section 3.3.11). */
    CalendarText text(String property, String value) {
        return line(property + ":" + escaped(value));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
