package vn.gdnn.kit.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters a name is written in: those of the Latin script with their marks, among them Viet Nam's and its
 * minorities', but none that looks like a common one and is another.
 */
final class NameLetters {

    private static final int END = 0x1F00;
    private static final char FIRST_MARK = 0x300;
    private static final char LAST_MARK = 0x331;

    /** Letters that are no common letter with a mark, and what they are compared as; as PostgreSQL's unaccent has it. */
    private static final Map<Integer, String> OTHERS = others(
            "Đđ d Ðð d Ɖɖ d Ɗɗ d Ƀƀ b Ɓɓ b Ææ ae Œœ oe Øø o Þþ th ẞß ss Ħħ h Łł l Ŋŋ n Ŧŧ t Ƙƙ k Ƴƴ y Ɛɛ e Ɔɔ ɔ Əə ə ıı i");

    private static final BitSet LETTERS = letters();

    private NameLetters() {}

    static boolean has(int character) {
        return LETTERS.get(character);
    }

    static boolean isMark(int character) {
        return character >= FIRST_MARK && character <= LAST_MARK;
    }

    /** What a letter without a mark is compared as; null for what is no such letter. */
    static @Nullable String comparedAs(int character) {
        return OTHERS.get(character);
    }

    private static BitSet letters() {
        var letters = new BitSet(END);
        for (var character = (int) 'A'; character < END; character++) {
            if (Character.isLetter(character) && isBasedOnOne(character)) {
                letters.set(character);
            }
        }
        return letters;
    }

    private static boolean isBasedOnOne(int character) {
        var parts = Normalizer.normalize(Character.toString(character), Form.NFD);
        var base = parts.codePointAt(0);
        var common = base >= 'A' && base <= 'Z' || base >= 'a' && base <= 'z';
        return (common || OTHERS.containsKey(base))
                && parts.codePoints().skip(1).allMatch(NameLetters::isMark);
    }

    private static Map<Integer, String> others(String pairs) {
        var others = new HashMap<Integer, String>();
        var words = pairs.split(" ");
        for (var i = 0; i < words.length; i += 2) {
            var folded = words[i + 1].toLowerCase(Locale.ROOT);
            words[i].codePoints().forEach(letter -> others.put(letter, folded));
        }
        return Map.copyOf(others);
    }
}
