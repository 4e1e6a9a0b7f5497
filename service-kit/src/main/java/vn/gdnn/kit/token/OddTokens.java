package vn.gdnn.kit.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Tokens that the OIDC extension stumbles over: one of dots only is an internal error to it, and one whose JSON nests without
 * end exhausts its stack.
 */
final class OddTokens {

    /** A realm nests its claims four deep. */
    private static final int DEEPEST = 16;

    private static final Pattern DOTS = Pattern.compile("(?i)bearer\\s+\\.+\\s*");

    private OddTokens() {}

    static boolean isOdd(String authorization) {
        return DOTS.matcher(authorization).matches() || isDeep(authorization);
    }

    /** Whether any part is JSON that nests deeper than any token of a realm, wherever the extension begins to read. */
    private static boolean isDeep(String authorization) {
        return Arrays.stream(authorization.split("[ .]")).anyMatch(OddTokens::isDeepJson);
    }

    private static boolean isDeepJson(String part) {
        try {
            return depth(new String(Base64.getUrlDecoder().decode(part), ISO_8859_1)) > DEEPEST;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static int depth(String json) {
        var depth = 0;
        var deepest = 0;
        var quoted = false;
        for (var i = 0; i < json.length(); i++) {
            switch (json.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '{', '[' -> deepest = Math.max(deepest, quoted ? depth : ++depth);
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return deepest;
    }
}
