package vn.gdnn.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Locale;

/** {@code java -jar register-verifier.jar}: checks a register, or is a witness of its log; exit codes as its README says. */
public final class Main {

    private Main() {}

    public static void main(String... words) {
        var out = new PrintStream(System.out, true, UTF_8);
        System.exit(run(out, new Words(Locale.getDefault()), words));
    }

    static int run(PrintStream out, Words words, String... line) {
        if (line.length == 1 && line[0].equals("--help")) {
            out.println(words.of("usage"));
            return Verifier.CONSISTENT;
        }
        if (WitnessCommand.isMeant(line)) {
            return new WitnessCommand(out, words).run(line);
        }
        var arguments = Arguments.parse(line);
        if (arguments.isEmpty()) {
            out.println(words.of("usage"));
            return Verifier.NOT_CHECKED;
        }
        return new Verifier(arguments.get(), words, out).run();
    }
}
