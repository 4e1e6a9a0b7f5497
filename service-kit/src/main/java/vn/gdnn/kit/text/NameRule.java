package vn.gdnn.kit.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

/** What a name may hold besides letters, and what stands in its way. */
record NameRule(String signs, boolean digits) {

    static final int LONGEST = 200;

    private static final int MOST_MARKS = 2;
    private static final String INVISIBLE = "\u115F\u1160\u2800\u3164\uFFA0\u034F";

    /** Unicode NFC, every run of blanks one space and none at the ends, hyphens that do not break as hyphens. */
    static String clean(String raw) {
        var clean = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var character = raw.charAt(i);
            if (!isBlank(character)) {
                clean.append(character == '\u2010' || character == '\u2011' ? '-' : character);
            } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        var text = clean.toString();
        return Normalizer.normalize(text.endsWith(" ") ? text.substring(0, text.length() - 1) : text, Form.NFC);
    }

    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    Optional<NameRefusal> fault(String raw) {
        return GarbledText.cause(raw).or(() -> faultOfClean(clean(raw)));
    }

    private Optional<NameRefusal> faultOfClean(String name) {
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(NameRefusal.NAME_TOO_LONG);
        }
        var letters = 0;
        var marks = MOST_MARKS;
        for (var i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            var character = name.codePointAt(i);
            if (NameLetters.has(character)) {
                letters++;
                marks = 0;
            } else if (!NameLetters.isMark(character) || ++marks > MOST_MARKS) {
                var fault = faultOf(character);
                if (fault.isPresent()) {
                    return fault;
                }
                marks = MOST_MARKS;
            }
        }
        return letters > 0 ? Optional.empty() : Optional.of(NameRefusal.NAME_WITHOUT_LETTER);
    }

    private Optional<NameRefusal> faultOf(int character) {
        if (character == ' ' || signs.indexOf(character) >= 0 || digits && character >= '0' && character <= '9') {
            return Optional.empty();
        }
        if (NameLetters.isMark(character)) {
            return Optional.of(NameRefusal.NAME_MARKS_TOO_MANY);
        }
        return Optional.of(
                isInvisible(character)
                        ? NameRefusal.NAME_HIDDEN_CHARACTER
                        : Character.isLetter(character) || isMarkOfOthers(character)
                                ? NameRefusal.NAME_IN_OTHER_SCRIPT
                                : NameRefusal.NAME_HAS_SIGNS);
    }

    private static boolean isMarkOfOthers(int character) {
        var kind = Character.getType(character);
        return kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK
                || kind == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default ->
                INVISIBLE.indexOf(character) >= 0
                        || character >= 0xFE00 && character <= 0xFE0F
                        || character >= 0xE0100 && character <= 0xE01EF;
        };
    }
}
