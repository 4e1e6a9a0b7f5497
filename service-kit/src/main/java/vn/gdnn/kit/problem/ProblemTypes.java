package vn.gdnn.kit.problem;

import java.net.URI;
import java.util.Locale;

/** The stable {@code type} of a problem: one URN per code. */
final class ProblemTypes {

    private ProblemTypes() {}

    static URI of(String code) {
        return URI.create("urn:gdnn:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
