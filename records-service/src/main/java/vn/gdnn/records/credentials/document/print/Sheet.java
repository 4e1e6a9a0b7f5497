package vn.gdnn.records.credentials.document.print;

import vn.gdnn.credential.paper.Canvas;
import vn.gdnn.credential.paper.Canvas.Ink;
import vn.gdnn.credential.paper.Face;

/** One side of the diploma, 190 x 135 mm, yellow with a dark yellow border (circular 10/2017). */
final class Sheet {

    static final double WIDTH = 190 * 72 / 25.4;
    static final double HEIGHT = 135 * 72 / 25.4;
    static final double MIDDLE = WIDTH / 2;

    private static final int PETALS = 18;
    private static final int ROUNDS = 5;

    private Sheet() {}

    /** What the sides of every file of a kind share: a diploma's paper, rosette and border; an extract has none of them. */
    static byte[] background(Kind kind) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        if (kind.isExtract()) {
            canvas.outline(18, 0.5, Ink.GREY);
        } else {
            diploma(canvas);
        }
        if (!kind.isSigned()) {
            watermark(canvas);
        }
        return canvas.bytes();
    }

    private static void diploma(Canvas canvas) {
        canvas.box(0, 0, WIDTH, HEIGHT, Ink.PAPER);
        rosettes(canvas);
        canvas.outline(9, 1.6, Ink.GOLD).outline(12, 0.4, Ink.GOLD).outline(24, 0.4, Ink.GOLD);
        braid(canvas);
    }

    private static void rosettes(Canvas canvas) {
        for (var ring = 0; ring < ROUNDS; ring++) {
            canvas.curve(rosette(46 + 16 * ring, 22 + 4 * ring, ring * Math.PI / PETALS / 2), 0.3, Ink.PALE);
        }
    }

    private static double[] rosette(double radius, double depth, double turn) {
        var steps = PETALS * 16;
        var points = new double[2 * (steps + 1)];
        for (var i = 0; i <= steps; i++) {
            var angle = 2 * Math.PI * i / steps;
            var reach = radius + depth * Math.cos(PETALS * angle);
            points[2 * i] = MIDDLE + reach * Math.cos(angle + turn);
            points[2 * i + 1] = HEIGHT / 2 - 8 + reach * Math.sin(angle + turn);
        }
        return points;
    }

    /** Three waves that cross each other between the inner lines of the border. */
    private static void braid(Canvas canvas) {
        for (var phase = 0; phase < 3; phase++) {
            var shift = 2 * Math.PI * phase / 3;
            side(canvas, shift, WIDTH, false, 18);
            side(canvas, shift, WIDTH, false, HEIGHT - 18);
            side(canvas, shift, HEIGHT, true, 18);
            side(canvas, shift, HEIGHT, true, WIDTH - 18);
        }
    }

    private static void side(Canvas canvas, double shift, double length, boolean upright, double at) {
        var from = 12.0;
        var run = length - 2 * from;
        var waves = Math.round(run / 16);
        var steps = (int) waves * 8;
        var points = new double[2 * (steps + 1)];
        for (var i = 0; i <= steps; i++) {
            var along = from + run * i / steps;
            var across = at + 5.4 * Math.sin(2 * Math.PI * waves * i / steps + shift);
            points[2 * i] = upright ? across : along;
            points[2 * i + 1] = upright ? along : across;
        }
        canvas.curve(points, 0.45, Ink.GOLD);
    }

    private static void watermark(Canvas canvas) {
        var style = new Canvas.Style(Face.TITLE, 40, Ink.PALE);
        for (var y = 66; y < HEIGHT - 60; y += 116) {
            canvas.centred("BẢN XEM TRƯỚC / PREVIEW", MIDDLE, y, WIDTH - 60, style);
        }
    }
}
