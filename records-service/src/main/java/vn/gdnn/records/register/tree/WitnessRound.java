package vn.gdnn.records.register.tree;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.ConsistencyProof;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.SignedNote;

/**
 * Asks witnesses to cosign one note (c2sp.org/tlog-witness), all at once, and those again that know another tree than was
 * thought. What they answered is counted: {@code gdnn_log_witness_answers}.
 */
record WitnessRound(
        SignedNote note, TreeHead head, TiledTree tree, MeterRegistry meters, HttpClient http, Duration patience) {

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    /** What a witness made of a request. */
    enum Outcome {
        COSIGNED,
        /** It has seen another tree, or does not know the log. */
        REFUSED,
        AWAY
    }

    private record Asked(Witness witness, CompletableFuture<Optional<HttpResponse<String>>> answer) {}

    /** The note with a line of each witness that cosigned. */
    List<SignedNote> ask(List<Witness> witnesses) {
        var given = new ArrayList<SignedNote>();
        var mistaken = ask(witnesses, given);
        ask(mistaken, given).forEach(this::refused);
        return given;
    }

    private List<Witness> ask(List<Witness> witnesses, List<SignedNote> given) {
        var requests = new ArrayList<Asked>();
        for (var witness : witnesses) {
            proof(witness).ifPresentOrElse(proof -> requests.add(sent(witness, proof)), () -> refused(witness));
        }
        return requests.stream()
                .filter(asked -> wasMistaken(asked, given))
                .map(Asked::witness)
                .toList();
    }

    private Asked sent(Witness witness, ConsistencyProof proof) {
        var sent = http.sendAsync(witness.request(note, proof, patience), start -> Witness.answer());
        var answer = sent.handle((given, away) -> Optional.ofNullable(given))
                .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((given, away) -> sent.cancel(true));
        return new Asked(witness, answer);
    }

    private boolean wasMistaken(Asked asked, List<SignedNote> given) {
        var witness = asked.witness();
        var came = asked.answer().join();
        if (came.isEmpty()) {
            count(witness, Outcome.AWAY);
            witness.failed(Instant.now(), patience);
            return false;
        }
        var answer = came.get();
        if (answer.statusCode() == CONFLICT && isNews(witness, answer.body())) {
            witness.knows(Long.parseLong(answer.body().strip()));
            return true;
        }
        var line = answer.statusCode() == OK ? line(witness, answer.body()) : Optional.<SignedNote>empty();
        line.ifPresentOrElse(
                cosigned -> {
                    given.add(cosigned);
                    witness.knows(head.size());
                    count(witness, Outcome.COSIGNED);
                },
                () -> refused(witness));
        return false;
    }

    private static boolean isNews(Witness witness, String size) {
        return size.matches("(0|[1-9]\\d{0,17})\n") && Long.parseLong(size.strip()) != witness.size();
    }

    /** The witness's own cosignature below the note; lines of others are not its to give. */
    private Optional<SignedNote> line(Witness witness, String body) {
        try {
            var answered = SignedNote.parse(note.text() + "\n" + body);
            return witness.key().cosignature(answered).map(own -> new SignedNote(note.text(), List.of(own.line())));
        } catch (LogDataException notACosignature) {
            return Optional.empty();
        }
    }

    private void refused(Witness witness) {
        count(witness, Outcome.REFUSED);
        witness.failed(Instant.now(), patience);
    }

    private void count(Witness witness, Outcome outcome) {
        meters.counter("gdnn.log.witness.answers", "witness", witness.key().name(), "outcome", outcome.name())
                .increment();
    }

    /** None where the witness has seen a larger tree than there is. */
    private Optional<ConsistencyProof> proof(Witness witness) {
        if (witness.size() > head.size()) {
            return Optional.empty();
        }
        return Optional.of(
                witness.size() == 0
                        ? new ConsistencyProof(0, head.size(), List.of())
                        : CurrentScope.inTransaction(new Scope.Plumbing(), () -> tree.consistency(witness.size())));
    }
}
