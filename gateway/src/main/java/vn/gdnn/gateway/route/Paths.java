package vn.gdnn.gateway.route;

import java.util.regex.Pattern;

/** Paths that two programs may read differently. */
final class Paths {

    /** Encoded dots, slashes, backslashes and NUL; dot segments (with matrix parameters too); empty segments. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%2e|%2f|%5c|%00|\\\\|//|/\\.{1,2}(?=[/;]|$)");

    /** Letters, digits, hyphen, underscore and tilde in code, which means the same and hides a path from its limits. */
    private static final Pattern DISGUISED = Pattern.compile("(?i)%(?:2d|3\\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae])");

    private Paths() {}

    static boolean disguised(String path) {
        return path.indexOf('%') >= 0 && DISGUISED.matcher(path).find();
    }

    static boolean ambiguous(String path) {
        return AMBIGUOUS.matcher(path).find();
    }
}
