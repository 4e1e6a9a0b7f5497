package vn.gdnn.log.act;

import java.util.SortedMap;

/** A flat JSON object in its one spelling by RFC 8785: names sorted, no white space, nothing escaped without need. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The text of an object with these members, all of them texts. */
    public static String of(SortedMap<String, String> members) {
        var text = new StringBuilder("{");
        members.forEach((name, value) -> {
            if (text.length() > 1) {
                text.append(',');
            }
            quote(name, text);
            text.append(':');
            quote(value, text);
        });
        return text.append('}').toString();
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (character < ' ') {
                        text.append(String.format("\\u%04x", (int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }
}
