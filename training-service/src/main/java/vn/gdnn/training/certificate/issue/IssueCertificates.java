package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Clocks;
import vn.gdnn.training.certificate.CertificateRefusal;

/** Issues certificates, one or many at once, in the transaction at hand. */
@ApplicationScoped
public class IssueCertificates {

    private final Completions completions;
    private final NumberCertificates numbers;
    private final KeepCertificates keep;
    private final Clock clock;

    IssueCertificates(Completions completions, NumberCertificates numbers, KeepCertificates keep, Clock clock) {
        this.completions = completions;
        this.numbers = numbers;
        this.keep = keep;
        this.clock = clock;
    }

    /** The certificate of each completion that got one, and why the others got none. */
    public record Outcome(Map<UUID, UUID> issued, Map<UUID, Refusal> refused) {}

    /**
     * Issues a certificate for each of these completions of the school that counts and has none in force; two that ask for the
     * same at once issue one.
     *
     * @param by the account that asks; empty where the completion itself brings it about
     */
    @Transactional(TxType.MANDATORY)
    public Outcome issue(String institution, List<UUID> ids, String by) {
        var now = clock.instant();
        var refused = new HashMap<UUID, Refusal>();
        ids.forEach(id -> refused.put(id, new Refusal(CertificateRefusal.COMPLETION_NOT_FOUND)));
        var today = now.atZone(Clocks.VIETNAM).toLocalDate();
        var ready = ready(institution, ids, today, refused);
        if (ready.isEmpty()) {
            return new Outcome(Map.of(), refused);
        }
        var made = numbers.number(institution, completions.issuer(institution), ready, now);
        keep.keep(institution, by, made);
        return new Outcome(
                made.stream().collect(Collectors.toMap(one -> one.completion().id(), NewCertificate::id)), refused);
    }

    private List<Completion> ready(String institution, List<UUID> ids, LocalDate today, Map<UUID, Refusal> refused) {
        var found = completions.lock(institution, ids);
        var certified = completions.certified(institution, ids);
        var ready = new ArrayList<Completion>();
        for (var completion : found) {
            refused.remove(completion.id());
            if (certified.contains(completion.id())) {
                refused.put(completion.id(), new Refusal(CertificateRefusal.CERTIFICATE_ISSUED_ALREADY));
            } else {
                completion
                        .obstacle(today)
                        .ifPresentOrElse(why -> refused.put(completion.id(), why), () -> ready.add(completion));
            }
        }
        return ready;
    }
}
