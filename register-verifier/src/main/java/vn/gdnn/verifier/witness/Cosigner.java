package vn.gdnn.verifier.witness;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cosigns the checkpoints of the logs it knows, each only if it grew out of the last one cosigned. */
final class Cosigner {

    private final CosigningKey key;
    private final Map<String, List<PublicKeyOf>> logs;
    private final Seen seen;
    private final Clock clock;

    Cosigner(CosigningKey key, List<PublicKeyOf> logs, Seen seen, Clock clock) {
        this.key = key;
        this.logs = logs.stream().collect(Collectors.groupingBy(PublicKeyOf::name));
        this.seen = seen;
        this.clock = clock;
    }

    /** The signature line over the submitted checkpoint, which is on the disk as the last one of its log by then. */
    synchronized String cosign(Submission submitted) throws Refused {
        var tree = submitted.tree();
        var keys = logs.get(tree.origin());
        if (keys == null) {
            throw new Refused(Refused.UNKNOWN_LOG, "not a log that is witnessed here");
        }
        var signed = submitted.note().signedBy(keys);
        requireGrown(submitted, last(tree.origin()));
        var line = key.cosign(submitted.note().text(), clock.instant().getEpochSecond())
                .written();
        var lines = signed.stream().map(Note.Line::written).collect(Collectors.joining());
        seen.keep(Seen.name(tree.origin()), submitted.note().text() + "\n" + lines + line);
        return line;
    }

    /** The last cosigned checkpoint of the log whose origin has this hash. */
    synchronized Optional<String> checkpoint(String originHash) {
        return logs.keySet().stream().map(Seen::name).anyMatch(originHash::equals)
                ? seen.read(originHash)
                : Optional.empty();
    }

    private static void requireGrown(Submission submitted, Optional<Tree> last) throws Refused {
        var tree = submitted.tree();
        if (submitted.old() > tree.size()) {
            throw new Refused(Refused.MALFORMED, "the old size is larger than the checkpoint's");
        }
        var known = last.map(Tree::size).orElse(0L);
        if (submitted.old() != known) {
            throw new Refused(Refused.OTHER_SIZE, Long.toString(known));
        }
        if (!isConsistent(submitted, last)) {
            throw new Refused(Refused.NOT_CONSISTENT, "the tree did not grow out of the one cosigned last");
        }
    }

    private static boolean isConsistent(Submission submitted, Optional<Tree> last) {
        var tree = submitted.tree();
        if (tree.size() == 0) {
            return submitted.proof().isEmpty() && Arrays.equals(tree.root(), Sha256.of());
        }
        if (submitted.old() == 0) {
            return submitted.proof().isEmpty();
        }
        return last.isPresent()
                && Growth.proves(submitted.old(), last.get().root(), tree.size(), tree.root(), submitted.proof());
    }

    private Optional<Tree> last(String origin) {
        var note = seen.read(Seen.name(origin));
        if (note.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Tree.parse(Note.parse(note.get()).text()));
        } catch (Refused damaged) {
            throw new IllegalStateException("the file of a log is damaged: " + damaged.reason());
        }
    }
}
