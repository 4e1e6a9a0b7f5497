package vn.gdnn.kit.time;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Keys that grow with time (UUID version 7, RFC 9562), so that indexes stay dense. Not secret: never use as a public id. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new key, greater than those made earlier on this machine. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
