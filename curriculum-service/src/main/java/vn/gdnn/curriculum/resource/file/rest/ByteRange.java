package vn.gdnn.curriculum.resource.file.rest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.file.UploadRefusal;
import vn.gdnn.kit.problem.Refusal;

/** One range of bytes as {@code Range} asks for it (RFC 9110, 14.1.2); several at once and what cannot be read is no range. */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The range of a file of that size, refused with RANGE_OUTSIDE_OF_FILE where it holds nothing of it. */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        var asked = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        var suffix = asked.group(1).isEmpty();
        var end = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
        var first = suffix ? Math.max(0, size - end) : Long.parseLong(asked.group(1));
        if (!suffix && !asked.group(2).isEmpty() && end < first) {
            return Optional.empty();
        }
        if (first >= size || suffix && end == 0) {
            throw new Refusal(UploadRefusal.RANGE_OUTSIDE_OF_FILE, size);
        }
        return Optional.of(new ByteRange(first, suffix ? size - 1 : Math.min(end, size - 1)));
    }

    /** How many bytes. */
    long length() {
        return last - first + 1;
    }

    /** As {@code Content-Range} tells it. */
    String told(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
