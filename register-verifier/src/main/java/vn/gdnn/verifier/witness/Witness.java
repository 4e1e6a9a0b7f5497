package vn.gdnn.verifier.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;

/** {@code witness-key} makes a witness's key, {@code witness} cosigns with it until the process ends. */
public final class Witness implements AutoCloseable {

    public static final String COMMAND = "witness";
    public static final String KEY_COMMAND = "witness-key";

    private final CosigningKey key;
    private final Seen seen;
    private final WitnessServer server;

    private Witness(CosigningKey key, Seen seen, WitnessServer server) {
        this.key = key;
        this.seen = seen;
        this.server = server;
    }

    /** The sentence of that key in the reader's language. */
    public interface Sentences extends BiFunction<String, Object[], String> {}

    /** Makes the key file that {@code --key} names; returns the verifier key. */
    public static String createKey(String... options) throws IOException, GeneralSecurityException {
        var arguments = new WitnessArguments(List.of(options));
        return CosigningKey.create(arguments.name(), arguments.key()).verifier().text();
    }

    /** Begins to listen; IllegalArgumentException names the option that is missing or wrong. */
    public static Witness start(PrintStream out, Sentences sentences, String... options)
            throws IOException, GeneralSecurityException {
        var arguments = new WitnessArguments(List.of(options));
        var logs = arguments.logs();
        var address = arguments.listen();
        var key = CosigningKey.read(arguments.name(), arguments.key());
        var seen = new Seen(arguments.state());
        var cosigner = new Cosigner(key, logs, seen, Clock.systemUTC());
        var server = new WitnessServer(
                address,
                cosigner,
                why -> out.println(sentences.apply("witness.failed", new Object[] {why.getMessage()})));
        return new Witness(key, seen, server);
    }

    /** What verifies its cosignatures. */
    public String verifierKey() {
        return key.verifier().text();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() throws IOException {
        server.close();
        seen.close();
    }
}
