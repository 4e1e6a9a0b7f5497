package vn.gdnn.records.credentials.template;

import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Canvas.Style;
import vn.gdnn.credential.paper.Face;

/** The line that the title of a transcript has to fit in. */
public final class TitleLine {

    public static final Style STYLE = new Style(Face.TITLE, 20, Ink.RED);

    /** In points: an upright A4 page without its margins. */
    public static final double WIDEST = 210 * 72 / 25.4 - 2 * 48;

    private TitleLine() {}

    static boolean holds(String title) {
        return Canvas.fits(title, WIDEST, STYLE);
    }
}
