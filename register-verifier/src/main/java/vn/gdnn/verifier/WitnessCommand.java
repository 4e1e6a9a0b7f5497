package vn.gdnn.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import vn.gdnn.verifier.witness.Witness;

/** The commands that make a witness of this jar; each prints the key that verifies its cosignatures. */
final class WitnessCommand {

    private final PrintStream out;
    private final Words words;

    WitnessCommand(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    static boolean isMeant(String... line) {
        return line.length > 0 && (line[0].equals(Witness.COMMAND) || line[0].equals(Witness.KEY_COMMAND));
    }

    int run(String... line) {
        var options = Arrays.copyOfRange(line, 1, line.length);
        try {
            if (line[0].equals(Witness.KEY_COMMAND)) {
                out.println(Witness.createKey(options));
                return Verifier.CONSISTENT;
            }
            try (var witness = Witness.start(out, words::of, options)) {
                out.println(words.of("witness.listens", Integer.toString(witness.port()), witness.verifierKey()));
                Thread.currentThread().join();
            }
        } catch (IllegalArgumentException e) {
            out.println(words.of("witness.usage"));
        } catch (IOException | GeneralSecurityException e) {
            out.println(words.of("witness.failed", e.getClass().getSimpleName() + ": " + e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Verifier.NOT_CHECKED;
    }
}
