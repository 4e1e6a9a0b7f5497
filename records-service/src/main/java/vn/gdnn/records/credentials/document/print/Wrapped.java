package vn.gdnn.records.credentials.document.print;

import java.util.ArrayList;
import java.util.List;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Style;

/** A text in as many lines as its width asks for, broken between words. */
final class Wrapped {

    private Wrapped() {}

    static List<String> lines(String text, double widest, Style style) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && Canvas.width(line + " " + word, style) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
