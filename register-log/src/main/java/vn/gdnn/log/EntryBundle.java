package vn.gdnn.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The contents of up to 256 leaves, each behind its length in two bytes. */
public final class EntryBundle {

    private static final int LONGEST = 0xffff;

    private EntryBundle() {}

    /** One entry as a bundle holds it. */
    static byte[] encoded(byte[] content) {
        if (content.length > LONGEST) {
            throw new LogDataException("an entry is too long");
        }
        return ByteBuffer.allocate(2 + content.length)
                .putShort((short) content.length)
                .put(content)
                .array();
    }

    /** The contents, in order. */
    public static List<byte[]> decoded(byte[] bundle) {
        var rest = ByteBuffer.wrap(bundle);
        var contents = new ArrayList<byte[]>();
        while (rest.hasRemaining()) {
            contents.add(next(rest));
        }
        return contents;
    }

    /** As much of a bundle as a narrower one holds. */
    static byte[] first(byte[] bundle, int entries) {
        var rest = ByteBuffer.wrap(bundle);
        for (var i = 0; i < entries; i++) {
            next(rest);
        }
        return Arrays.copyOf(bundle, rest.position());
    }

    private static byte[] next(ByteBuffer rest) {
        var length = rest.remaining() < 2 ? LONGEST + 1 : Short.toUnsignedInt(rest.getShort());
        if (length > rest.remaining()) {
            throw new LogDataException("an entry bundle is cut off");
        }
        var content = new byte[length];
        rest.get(content);
        return content;
    }
}
