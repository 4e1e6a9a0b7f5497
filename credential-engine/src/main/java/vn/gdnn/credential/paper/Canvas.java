package vn.gdnn.credential.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The content of a page as it is being drawn, in points from the lower left corner. */
public final class Canvas {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final double SMALLEST = 0.6;

    private final StringBuilder content = new StringBuilder(4096);
    private final double width;
    private final double height;

    /** An empty page of this size. */
    public Canvas(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** How a text is set. */
    public record Style(Face face, double size, Ink ink) {

        Style scaled(double factor) {
            return new Style(face, size * factor, ink);
        }
    }

    /** What a text is printed with. */
    public enum Ink {
        BLACK("0.10 0.12 0.18"),
        GREY("0.42 0.40 0.36"),
        RED("0.66 0.09 0.11"),
        GOLD("0.62 0.48 0.13"),
        PALE("0.93 0.87 0.70"),
        PAPER("0.996 0.984 0.930");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }
    }

    /** Sets a text from here to the right. */
    public Canvas left(String text, double x, double y, Style style) {
        var face = style.face().ableTo(text);
        content.append("BT /").append(face.resource()).append(' ');
        number(style.size()).append("Tf ").append(style.ink().colour).append(" rg 1 0 0 1 ");
        number(x);
        number(y).append("Tm <");
        if (Marks.areIn(text)) {
            marked(text, face, x, y, style.size());
        } else {
            text.codePoints().forEach(character -> hex(face.glyph(character)));
        }
        content.append("> Tj ET\n");
        return this;
    }

    /** Each mark is set by itself, and the pen goes back behind its letter. */
    private void marked(String text, Face face, double x, double y, double size) {
        var pen = 0.0;
        Marks marks = null;
        var behindMark = false;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = text.codePointAt(i);
            if (Marks.isOne(character) && marks != null) {
                marks.put(character, (right, up) -> moveTo(x + right * size, y + up * size));
                behindMark = true;
            } else {
                if (behindMark) {
                    moveTo(x + pen * size, y);
                }
                marks = new Marks(face, character, pen);
                pen += face.width(Character.toString(character), 1);
                behindMark = false;
            }
            hex(face.glyph(character));
        }
    }

    private void moveTo(double x, double y) {
        content.append("> Tj 1 0 0 1 ");
        number(x);
        number(y).append("Tm <");
    }

    /** Sets a text around the middle, smaller where it is wider than allowed. */
    public Canvas centred(String text, double middle, double y, double widest, Style style) {
        var fitted = fitted(text, widest, style);
        return left(text, middle - width(text, fitted) / 2, y, fitted);
    }

    /** Sets a label and its value as one centred line, smaller where they are wider than allowed. */
    public Canvas pair(Pair pair, double middle, double y, double widest) {
        var wide = pair.width();
        var factor = Math.max(SMALLEST, Math.min(1, widest / wide));
        var start = middle - wide * factor / 2;
        var label = pair.style().scaled(factor);
        left(pair.label(), start, y, label);
        return left(
                pair.value(),
                start + width(pair.label(), label),
                y,
                pair.strong().scaled(factor));
    }

    /** A label, its value, and how large both are. */
    public record Pair(String label, String value, double size) {

        Style style() {
            return new Style(Face.TEXT, size, Ink.BLACK);
        }

        Style strong() {
            return new Style(Face.STRONG, size, Ink.BLACK);
        }

        public double width() {
            return Canvas.width(label, style()) + Canvas.width(value, strong());
        }
    }

    /** Whether a text keeps within this width when it is set as small as may be. */
    public static boolean fits(String text, double widest, Style style) {
        return width(text, style) * SMALLEST <= widest;
    }

    /** As {@link #fits(String, double, Style)}, of a label and its value. */
    public static boolean fits(Pair pair, double widest) {
        return pair.width() * SMALLEST <= widest;
    }

    public static double width(String text, Style style) {
        return style.face().ableTo(text).width(text, style.size());
    }

    public Canvas line(double x, double y, double length, double thickness, Ink ink) {
        content.append(ink.colour).append(" RG ");
        number(thickness).append("w ");
        number(x);
        number(y).append("m ");
        number(x + length);
        number(y).append("l S\n");
        return this;
    }

    public Canvas box(double x, double y, double width, double height, Ink ink) {
        content.append(ink.colour).append(" rg ");
        number(x);
        number(y);
        number(width);
        number(height).append("re f\n");
        return this;
    }

    public Canvas outline(double inset, double thickness, Ink ink) {
        content.append(ink.colour).append(" RG ");
        number(thickness).append("w ");
        number(inset);
        number(inset);
        number(width - 2 * inset);
        number(height - 2 * inset).append("re S\n");
        return this;
    }

    /** Draws a curve through points, x and y by turns. */
    public Canvas curve(double[] points, double thickness, Ink ink) {
        content.append(ink.colour).append(" RG ");
        number(thickness).append("w ");
        for (var i = 0; i < points.length; i += 2) {
            number(points[i]);
            number(points[i + 1]).append(i == 0 ? "m\n" : "l\n");
        }
        content.append("S\n");
        return this;
    }

    /** Places a form of that many units at this size. */
    public Canvas form(String name, double x, double y, double size, int units) {
        var scale = size / units;
        content.append("q ").append(scale).append(" 0 0 ").append(scale).append(' ');
        number(x);
        number(y).append("cm /").append(name).append(" Do Q\n");
        return this;
    }

    public byte[] bytes() {
        return content.toString().getBytes(ISO_8859_1);
    }

    private static Style fitted(String text, double widest, Style style) {
        var wide = width(text, style);
        return wide <= widest ? style : style.scaled(Math.max(SMALLEST, widest / wide));
    }

    private void hex(int glyph) {
        for (var shift = 12; shift >= 0; shift -= 4) {
            content.append(HEX[glyph >> shift & 15]);
        }
    }

    /** Two decimals and a space; formats by pattern are a hundred times slower. */
    private StringBuilder number(double value) {
        var hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            content.append('-');
            hundredths = -hundredths;
        }
        content.append(hundredths / 100);
        var rest = (int) (hundredths % 100);
        if (rest != 0) {
            content.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                content.append((char) ('0' + rest % 10));
            }
        }
        return content.append(' ');
    }
}
