package vn.gdnn.credential.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.gdnn.credential.paper.Canvas.Style;

/** A name as it stands on a paper: in one line, or where that would be too small, in two. */
public record NameLines(List<String> lines, Style style) {

    /** Points: the size of the smallest print on the paper that is meant to be read. */
    private static final double SMALLEST = 8;

    public NameLines {
        lines = List.copyOf(lines);
    }

    /** The lines of a name in the room there is; none where even two lines do not hold it. */
    public static Optional<NameLines> of(String name, double widest, Style style) {
        if (Canvas.fits(name, widest, style)) {
            return Optional.of(new NameLines(List.of(name), style));
        }
        return IntStream.range(1, name.length())
                .filter(place -> name.charAt(place) == ' ')
                .mapToObj(place -> List.of(name.substring(0, place), name.substring(place + 1)))
                .min((one, other) -> Double.compare(width(one, style), width(other, style)))
                .map(lines -> new NameLines(lines, style.scaled(Math.min(0.6, widest / width(lines, style)))))
                .filter(set -> set.style().size() >= SMALLEST);
    }

    private static double width(List<String> lines, Style style) {
        return lines.stream()
                .mapToDouble(line -> Canvas.width(line, style))
                .max()
                .orElse(0);
    }
}
