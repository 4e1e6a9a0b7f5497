package vn.gdnn.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into records and knows at which byte and line it stands, so that work can go on there after a
 * crash. A CSV parser that reads ahead knows neither, and cannot go on after a quote that nobody closes.
 */
final class RecordCutter {

    static final int LONGEST = 64 * 1024;

    private final InputStream source;
    private final boolean quotes;
    private final byte[] window = new byte[4 * LONGEST];
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(LONGEST + 1);
    private int from;
    private int to;
    private boolean drained;
    private long position;
    private long line;
    private @Nullable Mark recovery;

    /** A record's line and text, or what keeps it from being read. */
    sealed interface Cut {

        /** The line of the file on which the record begins. */
        long line();
    }

    /** A record as it stands in the file. */
    record Whole(long line, String text) implements Cut {}

    /** What cannot be read as a record, and why. */
    record Broken(long line, Fault fault) implements Cut {}

    private record Mark(int from, long position, long line) {}

    RecordCutter(InputStream source, boolean quotes, long position, long line) {
        this.source = source;
        this.quotes = quotes;
        this.position = position;
        this.line = line;
    }

    /** The byte after the last record. */
    long position() {
        return position;
    }

    /** The line after the last record. */
    long line() {
        return line;
    }

    /** The next record that is not blank, or null at the end. */
    @Nullable Cut next() throws IOException {
        var cut = cut();
        while (cut instanceof Whole whole && whole.text().isBlank()) {
            cut = cut();
        }
        return cut;
    }

    /** Goes back to the line after the first one of the last record, whose quotes turned out to be broken. */
    void recover() {
        if (recovery != null) {
            from = recovery.from();
            position = recovery.position();
            line = recovery.line();
            recovery = null;
        }
    }

    private @Nullable Cut cut() throws IOException {
        recovery = null;
        var startLine = line;
        var open = false;
        var firstBreak = -1;
        for (var length = 0; ; length++) {
            if (length > LONGEST) {
                return tooLong(startLine, firstBreak);
            }
            if (from + length == to && !fill()) {
                return atEnd(startLine, length, open, firstBreak);
            }
            var b = window[from + length];
            if (b == '"' && quotes) {
                open = !open;
            } else if (b == '\n' && !open) {
                return taken(startLine, length, length + 1, firstBreak);
            } else if (b == '\n' && firstBreak < 0) {
                firstBreak = length;
            }
        }
    }

    private @Nullable Cut atEnd(long startLine, int length, boolean open, int firstBreak) {
        if (length == 0) {
            return null;
        }
        if (!open) {
            return taken(startLine, length, length, firstBreak);
        }
        advance(firstBreak < 0 ? length : firstBreak + 1);
        return new Broken(startLine, Fault.of(ImportErrorCode.QUOTES_BROKEN));
    }

    private Cut taken(long startLine, int length, int consumed, int firstBreak) {
        if (firstBreak >= 0) {
            recovery = new Mark(from + firstBreak + 1, position + firstBreak + 1, startLine + 1);
        }
        var end = length > 0 && window[from + length - 1] == '\r' ? length - 1 : length;
        var text = decode(end);
        advance(consumed);
        return text == null ? new Broken(startLine, Fault.of(ImportErrorCode.NOT_UTF8)) : new Whole(startLine, text);
    }

    private @Nullable String decode(int length) {
        characters.clear();
        utf8.reset();
        try {
            var result = utf8.decode(ByteBuffer.wrap(window, from, length), characters, true);
            if (result.isError()) {
                result.throwException();
            }
            return characters.flip().toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private Cut tooLong(long startLine, int firstBreak) throws IOException {
        if (firstBreak >= 0) {
            advance(firstBreak + 1);
            return new Broken(startLine, Fault.of(ImportErrorCode.QUOTES_BROKEN));
        }
        var inside = true;
        while (inside && (from < to || fill())) {
            var length = 0;
            while (inside && from + length < to) {
                inside = window[from + length++] != '\n';
            }
            advance(length);
        }
        return new Broken(startLine, Fault.of(ImportErrorCode.LINE_TOO_LONG, LONGEST / 1024));
    }

    private void advance(int length) {
        for (var i = from; i < from + length; i++) {
            if (window[i] == '\n') {
                line++;
            }
        }
        from += length;
        position += length;
    }

    private boolean fill() throws IOException {
        if (drained) {
            return false;
        }
        System.arraycopy(window, from, window, 0, to - from);
        to -= from;
        from = 0;
        var count = source.read(window, to, window.length - to);
        drained = count < 0;
        to += Math.max(count, 0);
        return count > 0;
    }
}
