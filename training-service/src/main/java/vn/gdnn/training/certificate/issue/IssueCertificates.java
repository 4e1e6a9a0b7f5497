package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Clocks;

/** Issues certificates, one or many at once, in the transaction at hand. */
@ApplicationScoped
public class IssueCertificates {

    private final ReadyCompletions ready;
    private final NumberCertificates numbers;
    private final KeepCertificates keep;
    private final Clock clock;

    IssueCertificates(ReadyCompletions ready, NumberCertificates numbers, KeepCertificates keep, Clock clock) {
        this.ready = ready;
        this.numbers = numbers;
        this.keep = keep;
        this.clock = clock;
    }

    /** The certificate of each completion that got one, and why the others got none. */
    public record Outcome(Map<UUID, UUID> issued, Map<UUID, Refusal> refused) {}

    /**
     * Issues a certificate for each of these completions of the school that counts and has none in force, under the key of whoever
     * keeps the course; two that ask for the same at once issue one.
     *
     * @param by the account that asks; empty where the completion itself brings it about
     */
    @Transactional(TxType.MANDATORY)
    public Outcome issue(String institution, List<UUID> ids, String by) {
        var now = clock.instant();
        var sorted = ready.sort(institution, ids, LocalDate.ofInstant(now, Clocks.VIETNAM));
        var issued = new HashMap<UUID, UUID>();
        sorted.byIssuer().forEach((issuer, theirs) -> {
            var made = numbers.number(issuer, theirs, now);
            keep.keep(institution, by, made);
            made.forEach(one -> issued.put(one.completion().id(), one.id()));
        });
        return new Outcome(issued, sorted.refused());
    }
}
