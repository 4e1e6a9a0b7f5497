package vn.gdnn.gateway.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Pattern;

/** A path and all below it; a star stands for any one segment. */
record PathPattern(List<String> segments) {

    private static final Pattern SLASH = Pattern.compile("/");

    static PathPattern of(String pattern) {
        return new PathPattern(List.of(SLASH.split(pattern)));
    }

    /** Reads the path as a backend does: decoded, without parameters of segments. */
    boolean covers(String path) {
        var given = SLASH.split(path, segments.size() + 1);
        if (given.length < segments.size()) {
            return false;
        }
        for (var i = 0; i < segments.size(); i++) {
            if (!segments.get(i).equals("*") && !segments.get(i).equals(read(given[i]))) {
                return false;
            }
        }
        return true;
    }

    private static String read(String segment) {
        var end = segment.indexOf(';');
        try {
            return URLDecoder.decode(end < 0 ? segment : segment.substring(0, end), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return segment;
        }
    }
}
