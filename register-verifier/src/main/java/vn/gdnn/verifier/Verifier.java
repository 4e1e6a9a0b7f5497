package vn.gdnn.verifier;

import java.io.PrintStream;
import java.util.stream.Stream;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.NoteVerifier;

/** Checks a log and diplomas, prints each result in a line, and sums up in an exit code. */
final class Verifier {

    static final int CONSISTENT = 0;
    static final int INCONSISTENT = 1;
    static final int NOT_CHECKED = 2;
    static final int NOT_IN_FORCE = 3;

    private final Arguments arguments;
    private final Words words;
    private final PrintStream out;
    private final Server server;

    Verifier(Arguments arguments, Words words, PrintStream out) {
        this.arguments = arguments;
        this.words = words;
        this.out = out;
        this.server = new Server(arguments.base());
    }

    int run() {
        try {
            var key = key();
            var path = LogPath.of(key);
            var log = new LogCheck(server, key, path);
            var newest = checkpoint(log, path);
            var worst = CONSISTENT;
            for (var diploma : arguments.diplomas()) {
                worst = worse(worst, check(diploma, new DiplomaCheck(server, log), newest));
            }
            return worst;
        } catch (Inconsistent e) {
            say("bad", e.in(words));
            return INCONSISTENT;
        } catch (Unreachable e) {
            say("unchecked", e.getMessage());
            return NOT_CHECKED;
        }
    }

    /** A contradiction outweighs what could not be checked, and that what is not in force. */
    private static int worse(int one, int other) {
        return Stream.of(INCONSISTENT, NOT_CHECKED, NOT_IN_FORCE)
                .filter(code -> one == code || other == code)
                .findFirst()
                .orElse(CONSISTENT);
    }

    private NoteVerifier key() throws Unreachable {
        var given = arguments.key();
        var text = given.isPresent() ? given.get() : server.text("/log/key").strip();
        if (given.isEmpty()) {
            say("key.untrusted", text);
        }
        try {
            return NoteVerifier.parse(text);
        } catch (LogDataException e) {
            throw new Unreachable(words.of("key.malformed"));
        }
    }

    private TreeHead checkpoint(LogCheck log, LogPath path) throws Inconsistent, Unreachable {
        var note = server.text(path.at("checkpoint"));
        var newest = log.opened(note);
        log.requireRoot(newest);
        say("signed", newest.size(), newest.root().base64());
        var successor = new SuccessorCheck(server, log, path).key(newest);
        if (!successor.isEmpty()) {
            say("succeeded", successor);
        }
        new WitnessCheck(arguments.cosigners(), this::say).check(note);
        if (arguments.state().isPresent()) {
            var lastSeen = new LastSeen(arguments.state().get());
            var earlier = lastSeen.note();
            if (earlier.isPresent()) {
                var last = log.opened(earlier.get());
                log.requireGrown(last, newest);
                say("grown", last.size(), newest.size());
            }
            lastSeen.keep(note);
        }
        return newest;
    }

    private int check(String diploma, DiplomaCheck check, TreeHead newest) {
        try {
            var found = check.check(diploma, newest);
            say(
                    found.isInForce() ? "diploma.good" : "diploma.ended",
                    diploma,
                    found.status(),
                    found.logged(),
                    found.pending());
            if (found.isSealDisowned()) {
                say("diploma.disowned", diploma);
            }
            return found.isInForce() ? CONSISTENT : NOT_IN_FORCE;
        } catch (Inconsistent e) {
            say("diploma.bad", diploma, e.in(words));
            return INCONSISTENT;
        } catch (Unreachable e) {
            say("diploma.unchecked", diploma, e.getMessage());
            return NOT_CHECKED;
        }
    }

    private void say(String key, Object... values) {
        out.println(words.of(key, values));
    }
}
