package vn.gdnn.training.certificate.paper;

import java.util.ArrayList;
import java.util.List;
import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Style;

/** A title in as many lines as it takes, broken between words. */
final class TitleLines {

    private TitleLines() {}

    static List<String> of(String title, double widest, Style style) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : title.split(" ")) {
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
