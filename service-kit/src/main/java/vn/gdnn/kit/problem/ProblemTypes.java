package vn.gdnn.kit.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The stable {@code type} of a problem: one URN per code. */
public final class ProblemTypes {

    private ProblemTypes() {}

    /** The type of the problem with this code. */
    public static URI of(String code) {
        return URI.create("urn:gdnn:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The request's path as a problem's {@code instance}; without the query, which may hold personal data. */
    static URI instance(String path) {
        try {
            return new URI(null, null, path, null);
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }
}
