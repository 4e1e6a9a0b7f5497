package vn.gdnn.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says: {@code <base-url> [--key <key>] [--state <file>] [--witness <key>]... [--quorum <n>]
 * [publicId...]}.
 */
record Arguments(String base, Optional<String> key, Optional<Path> state, Cosigners cosigners, List<String> diplomas) {

    Arguments {
        diplomas = List.copyOf(diplomas);
    }

    /** The keys of the witnesses that are trusted, each once, and how many of them must have cosigned; all unless said otherwise. */
    record Cosigners(List<String> keys, int quorum) {

        Cosigners {
            keys = List.copyOf(keys);
        }
    }

    static Optional<Arguments> parse(String... words) {
        Optional<String> key = Optional.empty();
        Optional<Path> state = Optional.empty();
        var witnesses = new LinkedHashSet<String>();
        Optional<String> quorum = Optional.empty();
        var rest = new ArrayList<String>();
        for (var i = 0; i < words.length; i++) {
            var isOption = words[i].startsWith("--");
            if (isOption && i + 1 == words.length) {
                return Optional.empty();
            }
            if (words[i].equals("--key")) {
                key = Optional.of(words[++i]);
            } else if (words[i].equals("--state")) {
                state = Optional.of(Path.of(words[++i]));
            } else if (words[i].equals("--witness")) {
                witnesses.add(words[++i]);
            } else if (words[i].equals("--quorum")) {
                quorum = Optional.of(words[++i]);
            } else if (isOption) {
                return Optional.empty();
            } else {
                rest.add(words[i]);
            }
        }
        return rest.isEmpty()
                        || !rest.get(0).matches("https?://.+")
                        || !isEveryId(rest.subList(1, rest.size()))
                        || !quorum.map(wanted -> isQuorum(wanted, witnesses.size()))
                                .orElse(true)
                ? Optional.empty()
                : Optional.of(new Arguments(
                        rest.get(0),
                        key,
                        state,
                        new Cosigners(
                                List.copyOf(witnesses),
                                quorum.map(Integer::parseInt).orElse(witnesses.size())),
                        rest.subList(1, rest.size())));
    }

    private static boolean isQuorum(String wanted, int witnesses) {
        return wanted.matches("[1-9]\\d{0,2}") && Integer.parseInt(wanted) <= witnesses;
    }

    private static boolean isEveryId(List<String> ids) {
        return ids.stream().allMatch(id -> id.matches("[0-9A-Za-z_-]{1,64}"));
    }
}
