package vn.gdnn.credential.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.gdnn.credential.revision.Revisions.Added;

/** The place of a PDF's signature: the bytes up to {@code start} and from {@code end} to {@code signedEnd} are signed. */
record Hole(int start, int end, int signedEnd) {

    private static final String KEYWORD = "/ByteRange";
    private static final Pattern RANGE =
            Pattern.compile(KEYWORD + "\\s*+\\[\\s*+0\\s++(\\d{1,9})\\s++(\\d{1,9})\\s++(\\d{1,9})\\s*+\\]");
    /** What a signature takes with its certificates and a timestamp, several times over. */
    private static final int LARGEST = 64 << 10;

    /** How many signatures the bytes contain. */
    static int count(byte[] file) {
        var text = new String(file, ISO_8859_1);
        var count = 0;
        for (var at = text.indexOf(KEYWORD); at >= 0; at = text.indexOf(KEYWORD, at + 1)) {
            count++;
        }
        return count;
    }

    /** The first hole, if the file has the bytes it speaks of, and hexadecimal digits where the signature stands. */
    static Optional<Hole> in(byte[] file) {
        return RANGE.matcher(new String(file, ISO_8859_1))
                .results()
                .findFirst()
                .map(Hole::of)
                .filter(hole -> hole.isIn(file));
    }

    /** Where an addition to that file has its signature. */
    static Hole of(Added added) {
        return new Hole(added.holeStart(), added.holeEnd(), added.end());
    }

    private static Hole of(MatchResult range) {
        var end = Integer.parseInt(range.group(2));
        return new Hole(Integer.parseInt(range.group(1)), end, end + Integer.parseInt(range.group(3)));
    }

    private boolean isIn(byte[] file) {
        return end - start > 2
                && end - start <= 2 * LARGEST
                && signedEnd <= file.length
                && file[start] == '<'
                && file[end - 1] == '>'
                && hasDigitsOnly(file);
    }

    private boolean hasDigitsOnly(byte[] file) {
        for (var at = start + 1; at < end - 1; at++) {
            if (!HexFormat.isHexDigit(file[at])) {
                return false;
            }
        }
        return (end - start) % 2 == 0;
    }

    byte[] signature(byte[] file) {
        return HexFormat.of().parseHex(new String(file, start + 1, end - start - 2, ISO_8859_1));
    }

    byte[] signed(byte[] file) {
        var signed = Arrays.copyOf(file, start + signedEnd - end);
        System.arraycopy(file, end, signed, start, signedEnd - end);
        return signed;
    }
}
