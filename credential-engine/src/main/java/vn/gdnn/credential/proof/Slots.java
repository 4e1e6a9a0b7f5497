package vn.gdnn.credential.proof;

import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts that stand for values while a template is made; random, so that no content looks like one. */
final class Slots {

    private final String token;
    private final int count;
    private final Pattern pattern;

    Slots(int count) {
        this.count = count;
        this.token = "slot" + Long.toUnsignedString(new SecureRandom().nextLong(), 36) + "n";
        this.pattern = Pattern.compile(token + "(\\d\\d)");
    }

    List<String> texts() {
        return IntStream.range(0, count)
                .mapToObj(n -> token + String.format("%02d", n))
                .toList();
    }

    boolean occurIn(String text) {
        return text.contains(token);
    }

    Pattern pattern() {
        return pattern;
    }
}
