package vn.gdnn.quickstart.demo.school;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/** Repeatable chance: {@link Random}'s numbers are fixed by its specification, and each topic has its own. */
final class Chance {

    private static final long SEED = 2222;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    static Chance of(String topic) {
        var crc = new CRC32();
        crc.update(topic.getBytes(StandardCharsets.UTF_8));
        return new Chance(SEED << 32 | crc.getValue());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int percent) {
        return below(100) < percent;
    }

    double around(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
