package vn.gdnn.curriculum.coverage.rest;

import java.util.List;
import vn.gdnn.curriculum.coverage.Coverage;
import vn.gdnn.curriculum.coverage.Coverage.Cell;

/** The matrix as SVG: a row for each component, a column for each module, the darker the higher the level. */
final class CoveragePicture {

    private static final int SIDE = 28;
    private static final int LEFT = 60;
    private static final int TOP = 120;
    private static final int DARKEST = 90;
    private static final int LIGHTER = 8;

    private final StringBuilder svg = new StringBuilder();
    private final List<String> rows;
    private final List<String> columns;

    private CoveragePicture(Coverage coverage) {
        rows = coverage.cells().stream().map(Cell::component).distinct().toList();
        columns = coverage.cells().stream().map(Cell::module).distinct().toList();
    }

    static String of(Coverage coverage) {
        return new CoveragePicture(coverage).draw(coverage);
    }

    private String draw(Coverage coverage) {
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"11\">"
                        .formatted(LEFT + SIDE * (columns.size() + 1), TOP + SIDE * (rows.size() + 1)));
        svg.append("<title>%s %s</title>".formatted(coverage.rule(), coverage.standing()));
        for (var row = 0; row < rows.size(); row++) {
            text(LEFT - 8, TOP + SIDE * row + SIDE / 2 + 4, "text-anchor=\"end\"", rows.get(row));
        }
        for (var column = 0; column < columns.size(); column++) {
            var x = LEFT + SIDE * column + SIDE / 2 + 4;
            text(x, TOP - 8, "transform=\"rotate(-60 %d %d)\"".formatted(x, TOP - 8), columns.get(column));
        }
        coverage.cells().forEach(this::cell);
        return svg.append("</svg>").toString();
    }

    /** Of several levels of a component in a module the highest is drawn last and seen. */
    private void cell(Cell cell) {
        var x = LEFT + SIDE * columns.indexOf(cell.module());
        var y = TOP + SIDE * rows.indexOf(cell.component());
        svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"hsl(210,70%%,%d%%)\"><title>%s</title></rect>"
                        .formatted(
                                x,
                                y,
                                SIDE - 2,
                                SIDE - 2,
                                DARKEST - LIGHTER * cell.level(),
                                escaped(cell.component() + " " + cell.level() + " " + cell.module() + ": "
                                        + cell.hours())));
        text(x + SIDE / 2 - 1, y + SIDE / 2 + 3, "text-anchor=\"middle\"", String.valueOf(cell.level()));
    }

    private void text(int x, int y, String how, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" %s>%s</text>".formatted(x, y, how, escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
