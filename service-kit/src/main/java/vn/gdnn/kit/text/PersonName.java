package vn.gdnn.kit.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import vn.gdnn.kit.problem.Refusal;

/**
 * The name of a person as it is taken, stored and compared, whichever way it comes in: Unicode NFC, letters of the Latin
 * script with at most two combining marks left on each, single spaces, hyphen, full stop and apostrophes, and at least
 * one letter.
 */
public final class PersonName {

    private static final String APOSTROPHES = "'‘’ʼʻ";
    private static final NameRule RULE = new NameRule("-." + APOSTROPHES, false);

    private PersonName() {}

    /** The name as it is stored; refuses with a {@link NameRefusal} what cannot be one. */
    public static String of(String raw) {
        fault(raw).ifPresent(code -> {
            throw new Refusal(code);
        });
        return NameRule.clean(raw);
    }

    /** Why the text cannot be a name, if so. */
    public static Optional<NameRefusal> fault(String raw) {
        return RULE.fault(raw);
    }

    /**
     * The name as it is compared and searched: without marks and case, apostrophes and full stops left out, hyphens as
     * spaces. The SQL function {@code folded_name} gives the same.
     */
    public static String folded(String name) {
        var folded = new StringBuilder(name.length());
        var parts = Normalizer.normalize(name, Form.NFD);
        parts.codePoints().forEach(character -> {
            if (NameRule.isBlank(character) || Character.getType(character) == Character.DASH_PUNCTUATION) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (!NameLetters.isMark(character) && (APOSTROPHES + "`´.").indexOf(character) < 0) {
                var letter = NameLetters.comparedAs(character);
                folded.append(letter == null ? Character.toString(character).toLowerCase(Locale.ROOT) : letter);
            }
        });
        return folded.toString().strip();
    }
}
