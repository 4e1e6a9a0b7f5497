package vn.gdnn.records.register.tree;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.note.SignedNote;
import vn.gdnn.log.note.WitnessKey.Cosignature;

/** Those who cosign the log's checkpoints. */
@ApplicationScoped
class Witnesses {

    private final LogConfig config;
    private final StoredTiles tiles;
    private final MeterRegistry meters;
    private final List<Witness> all;
    private final HttpClient http;

    Witnesses(LogConfig config, StoredTiles tiles, MeterRegistry meters) {
        this.config = config;
        this.tiles = tiles;
        this.meters = meters;
        all = config.witnesses().orElse(List.of()).stream().map(Witness::parse).toList();
        if (names().distinct().count() < all.size()) {
            throw new IllegalStateException("GDNN_LOG_WITNESSES names a witness twice");
        }
        if (config.quorum() < 0 || config.quorum() > all.size()) {
            throw new IllegalStateException("GDNN_LOG_QUORUM is not between 0 and as many as GDNN_LOG_WITNESSES names");
        }
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.witnessPatience())
                .build();
    }

    /** A service whose witnesses are given wrongly does not start. */
    void begin(@Observes StartupEvent started) {
        names().forEach(name -> Log.infof("The register's log is shown to the witness %s", name));
    }

    boolean isNobody() {
        return all.isEmpty();
    }

    /** The note with the newest cosignature of each witness that gives one now or gave one before. */
    SignedNote cosigned(int log, SignedNote note, TreeHead head) {
        all.forEach(witness -> witness.turnTo(log));
        var tree = tiles.of(log).tree(head.size());
        var given = new WitnessRound(note, head, tree, meters, http, config.witnessPatience())
                .ask(askable(Instant.now()).toList());
        var signed = Stream.concat(Stream.of(note), given.stream()).toList();
        var cosigned = new SignedNote(note.text(), note.signatures().subList(0, 1));
        for (var witness : all) {
            var newest = signed.stream()
                    .flatMap(one -> witness.key().cosignature(one).stream())
                    .max(Comparator.comparing(Cosignature::at));
            if (newest.isPresent()) {
                cosigned = cosigned.and(newest.get().line());
            }
        }
        return cosigned;
    }

    /** When those cosigned the note that did. */
    List<Instant> times(SignedNote note) {
        return all.stream()
                .flatMap(witness -> witness.key().cosignature(note).stream())
                .map(Cosignature::at)
                .toList();
    }

    boolean suffice(SignedNote note) {
        return times(note).size() >= config.quorum();
    }

    /** Whether one that may be asked has not cosigned the note, or long ago. */
    boolean shouldLookAgain(SignedNote note) {
        var now = Instant.now();
        var fresh = now.minus(config.cosignAgain());
        return askable(now)
                .anyMatch(witness -> witness.key()
                        .cosignature(note)
                        .filter(given -> given.at().isAfter(fresh))
                        .isEmpty());
    }

    private Stream<String> names() {
        return all.stream().map(witness -> witness.key().name());
    }

    private Stream<Witness> askable(Instant now) {
        return all.stream().filter(witness -> witness.mayBeAsked(now));
    }
}
