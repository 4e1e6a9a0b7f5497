package vn.gdnn.records.credentials.document.print;

import java.util.ArrayList;
import java.util.List;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Style;

/** A text in a narrow column: broken between words, and within a word that is wider than the column. */
final class Cell {

    private Cell() {}

    static List<String> lines(String text, double widest, Style style) {
        var lines = new ArrayList<String>();
        for (var line : Wrapped.lines(text, widest, style)) {
            var rest = line;
            while (Canvas.width(rest, style) > widest && rest.codePointCount(0, rest.length()) > 1) {
                var end = room(rest, widest, style);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            lines.add(rest);
        }
        return lines;
    }

    /** Where the line has to end; one character at least stands on it. */
    private static int room(String word, double widest, Style style) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length()
                && Canvas.width(word.substring(0, word.offsetByCodePoints(end, 1)), style) <= widest) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
