package vn.gdnn.credential.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face the diploma is set in; every one has all letters of Vietnamese. The last one has every letter that a name may
 * have, those of Viet Nam's minorities among them, and stands in where the others lack one.
 */
public enum Face {
    TEXT("BeVietnamPro-Regular.ttf"),
    STRONG("BeVietnamPro-SemiBold.ttf"),
    TITLE("PlayfairDisplay-Bold.ttf"),
    WIDE("NotoSerif-SemiBold.ttf");

    /** What is embedded in every document: Latin letters of Vietnamese and its neighbours, digits and marks. */
    public static final Set<Integer> PREPARED = prepared();

    private final TrueTypeFont font;
    private static final int NEAR = 0x2200;

    private final CmapLookup glyphs;
    private final int[] near = new int[NEAR];
    private final int[] advances;
    private final double unitsPerEm;

    Face(String file) {
        try (var resource = Face.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("no face " + file);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(resource.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
            for (var character = 0; character < NEAR; character++) {
                near[character] = glyphs.getGlyphId(character);
            }
            unitsPerEm = font.getUnitsPerEm();
            advances = new int[font.getNumberOfGlyphs()];
            for (var glyph = 0; glyph < advances.length; glyph++) {
                advances[glyph] = font.getAdvanceWidth(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** The name of the face among a page's resources. */
    String resource() {
        return "F" + ordinal();
    }

    int glyph(int character) {
        return character < NEAR ? near[character] : glyphs.getGlyphId(character);
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** Whether some face has all letters of a text, small and capital. */
    public static boolean canPrint(String text) {
        return Stream.of(text, text.toUpperCase(Locale.ROOT))
                .allMatch(words -> TEXT.ableTo(words).hasAll(words));
    }

    /** What a file must embed for these texts, small and capital, besides what every document has. */
    public static Set<Integer> charactersFor(Stream<String> texts) {
        return Stream.concat(
                        PREPARED.stream(),
                        texts.flatMapToInt(text -> (text + text.toUpperCase(Locale.ROOT)).codePoints())
                                .boxed())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasAll(String text) {
        return text.codePoints().allMatch(this::has);
    }

    /** Whether every document has the letters of a text, small and capital. */
    public static boolean isPrepared(String text) {
        return hasPrepared(text) && hasPrepared(text.toUpperCase(Locale.ROOT));
    }

    private static boolean hasPrepared(String text) {
        for (var i = 0; i < text.length(); i++) { // supplementary code points are never prepared
            if (!PREPARED.contains((int) text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first face with all letters of a text, this one before any other; this one where none has them. */
    public Face ableTo(String text) {
        return hasAll(text)
                ? this
                : Arrays.stream(values())
                        .filter(face -> face.hasAll(text))
                        .findFirst()
                        .orElse(this);
    }

    /** How wide a text is at this size. */
    double width(String text, double size) {
        return text.codePoints()
                        .filter(character -> !Marks.isOne(character))
                        .mapToDouble(character -> advances[glyph(character)])
                        .sum()
                * size
                / unitsPerEm;
    }

    /** The box of a character's ink, in ems; a point where it has none. */
    Ink ink(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(glyph(character));
            if (glyph == null) {
                return new Ink(0, 0, 0, 0);
            }
            var box = glyph.getBoundingBox();
            return new Ink(
                    box.getLowerLeftX() / unitsPerEm,
                    box.getLowerLeftY() / unitsPerEm,
                    box.getUpperRightX() / unitsPerEm,
                    box.getUpperRightY() / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a character leaves ink. */
    record Ink(double left, double bottom, double right, double top) {

        double middle() {
            return (left + right) / 2;
        }
    }

    private static Set<Integer> prepared() {
        var ascii = IntStream.rangeClosed(0x20, 0x7e);
        var latin = IntStream.rangeClosed(0xc0, 0xff);
        var marked = IntStream.of(0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1a0, 0x1a1, 0x1af, 0x1b0);
        var vietnamese = IntStream.rangeClosed(0x1ea0, 0x1ef9);
        var signs = IntStream.of(0xa0, 0xab, 0xb7, 0xbb, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026);
        return Stream.of(ascii, latin, marked, vietnamese, signs)
                .flatMap(IntStream::boxed)
                .collect(Collectors.toUnmodifiableSet());
    }
}
