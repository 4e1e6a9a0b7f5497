package vn.gdnn.credential.paper;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.BiConsumer;

/**
 * Puts combining marks on their letter where no letter has them built in, as in the Ê-đê ê̆ and ư̆: over the middle of the
 * letter without its own marks, above what is there already, or below it.
 */
final class Marks {

    private static final double CLOSEST = 0.03;
    private static final double FARTHEST = 0.09;

    private final Face face;
    private final double pen;
    private final double middle;
    private double top;
    private double bottom;

    /** Marks on a letter that the pen has set from here, in ems. */
    Marks(Face face, int letter, double pen) {
        var ink = face.ink(letter);
        this.face = face;
        this.pen = pen;
        this.middle = face.ink(Normalizer.normalize(Character.toString(letter), Form.NFD)
                        .codePointAt(0))
                .middle();
        this.top = ink.top();
        this.bottom = ink.bottom();
    }

    /** Whether a character stands on the one before it. */
    static boolean isOne(int character) {
        return character >= 0x300 && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    static boolean areIn(String text) {
        return text.codePoints().anyMatch(Marks::isOne);
    }

    /** Puts one more mark, at the place that the consumer is given. */
    void put(int mark, BiConsumer<Double, Double> place) {
        var ink = face.ink(mark);
        var gap = Math.max(
                CLOSEST, Math.min(FARTHEST, ink.bottom() - face.ink('x').top()));
        double shift;
        if (ink.top() <= CLOSEST) {
            shift = Math.min(0, bottom - gap - ink.top());
            bottom = ink.bottom() + shift;
        } else {
            shift = top + gap - ink.bottom();
            top = ink.top() + shift;
        }
        place.accept(pen + middle - ink.middle(), shift);
    }
}
