package vn.gdnn.gateway.route;

import java.util.regex.Pattern;

/** Paths that two programs may read differently. */
final class Paths {

    /** Encoded dots, slashes, backslashes and NUL; dot segments (with matrix parameters too); empty segments. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%2e|%2f|%5c|%00|\\\\|//|/\\.{1,2}(?=[/;]|$)");

    private Paths() {}

    static boolean ambiguous(String path) {
        return AMBIGUOUS.matcher(path).find();
    }
}
