package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.training.certificate.CertificateRefusal;
import vn.gdnn.training.certificate.credential.Issuers;

/** Sorts completions into those that are certified now, by whose key signs, and those that are not. */
@ApplicationScoped
class ReadyCompletions {

    private final Completions completions;
    private final Issuers issuers;

    ReadyCompletions(Completions completions, Issuers issuers) {
        this.completions = completions;
        this.issuers = issuers;
    }

    /**
     * Completions by the code of who issues for them, in the order of the codes, in which all wait for each other; and why the
     * others get no certificate.
     */
    record Sorted(SortedMap<String, List<Completion>> byIssuer, Map<UUID, Refusal> refused) {}

    /** Of these completions of the school, which are locked until the transaction ends. */
    Sorted sort(String institution, List<UUID> ids, LocalDate today) {
        var sorted = new Sorted(new TreeMap<>(), new HashMap<>());
        ids.forEach(id -> sorted.refused().put(id, new Refusal(CertificateRefusal.COMPLETION_NOT_FOUND)));
        var found = completions.lock(institution, ids);
        var certified = completions.certified(institution, ids);
        for (var completion : found) {
            sorted.refused().remove(completion.id());
            obstacle(completion, certified, today)
                    .ifPresentOrElse(
                            why -> sorted.refused().put(completion.id(), why),
                            () -> sorted.byIssuer()
                                    .computeIfAbsent(completion.issuer().code(), issuer -> new ArrayList<>())
                                    .add(completion));
        }
        sorted.byIssuer().entrySet().removeIf(theirs -> isKept(theirs.getKey(), theirs.getValue(), sorted.refused()));
        return sorted;
    }

    private static Optional<Refusal> obstacle(Completion completion, Set<UUID> certified, LocalDate today) {
        return certified.contains(completion.id())
                ? Optional.of(new Refusal(CertificateRefusal.CERTIFICATE_ISSUED_ALREADY))
                : completion.obstacle(today);
    }

    /** An issuer that cannot sign holds up nobody else's certificates. */
    private boolean isKept(String issuer, List<Completion> waiting, Map<UUID, Refusal> refused) {
        var obstacle = issuers.obstacle(issuer);
        obstacle.ifPresent(why -> waiting.forEach(one -> refused.put(one.id(), why)));
        return obstacle.isPresent();
    }
}
