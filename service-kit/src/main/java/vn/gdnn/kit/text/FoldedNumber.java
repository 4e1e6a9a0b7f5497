package vn.gdnn.kit.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Numbers on papers, which are of letters, digits and signs, as people type them. */
public final class FoldedNumber {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private FoldedNumber() {}

    /**
     * The number as it is compared: without case, blanks, dashes and the width of full-width letters. The SQL function
     * {@code folded_number} gives the same.
     */
    public static String of(String number) {
        var folded = new StringBuilder(number.length());
        Normalizer.normalize(number, Form.NFKC)
                .codePoints()
                .filter(character -> !NameRule.isBlank(character) && DASHES.indexOf(character) < 0)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
