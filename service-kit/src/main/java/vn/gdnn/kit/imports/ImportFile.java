package vn.gdnn.kit.imports;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A stored upload read as a stream, chunk by chunk, from any place. */
final class ImportFile extends InputStream {

    static final int CHUNK = 1 << 20;

    private final IntFunction<byte @Nullable []> chunks;
    private int number;
    private int at;
    private byte @Nullable [] chunk;

    ImportFile(IntFunction<byte @Nullable []> chunks, long position) {
        this.chunks = chunks;
        this.number = (int) (position / CHUNK);
        this.at = (int) (position % CHUNK);
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (chunk == null) {
            chunk = chunks.apply(number);
        }
        if (chunk == null || at >= chunk.length) {
            return -1;
        }
        var count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, count);
        at += count;
        if (at == CHUNK) {
            number++;
            at = 0;
            chunk = null;
        }
        return count;
    }
}
