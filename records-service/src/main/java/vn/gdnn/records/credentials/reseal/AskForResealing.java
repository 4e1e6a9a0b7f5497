package vn.gdnn.records.credentials.reseal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyStanding;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.jobs.Jobs;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Asks that the diplomas of a disowned key be sealed anew; the job is ready and waits for a second person. */
@ApplicationScoped
public class AskForResealing {

    static final String KIND = "DIPLOMA_RESEALING";

    private final InstitutionKeys keys;
    private final DisownedSeals seals;
    private final ResealOrders orders;
    private final Jobs jobs;
    private final Approvals approvals;
    private final CurrentScope scope;

    AskForResealing(
            InstitutionKeys keys,
            DisownedSeals seals,
            ResealOrders orders,
            Jobs jobs,
            Approvals approvals,
            CurrentScope scope) {
        this.keys = keys;
        this.seals = seals;
        this.orders = orders;
        this.jobs = jobs;
        this.approvals = approvals;
        this.scope = scope;
    }

    /** Keys have names, the subjects of requests have ids. */
    static UUID subject(String keyId) {
        return UUID.nameUUIDFromBytes(("reseal " + keyId).getBytes(UTF_8));
    }

    /**
     * Of all diplomas under the key, or of those that the school has looked at one by one; these may have come into the
     * register after the key was lost.
     */
    @Transactional
    public Approval ask(String keyId, @Nullable List<UUID> examined, Actor by) {
        var institution = scope.institution();
        var order = order(keys.require(institution, keyId), examined != null);
        var diplomas = diplomas(institution, keyId, examined);
        var job = jobs.prepare(institution, ResealDiplomas.NAME, diplomas, by);
        orders.add(institution, job, order);
        var particulars = Map.of(
                "keyId", keyId,
                "since", order.since().toString(),
                "examined", String.valueOf(order.examined()),
                "diplomas", String.valueOf(diplomas.size()),
                "job", job.toString());
        var place = "/api/records/v1/signing-keys/" + keyId + "/resealings/{request}/approval";
        return approvals.ask(institution, KIND, subject(keyId), particulars, place, by);
    }

    private static ResealOrder order(InstitutionKey key, boolean examined) {
        if (!(key.standing() instanceof KeyStanding.Compromised disowned)) {
            throw new Refusal(ResealRefusal.SIGNING_KEY_NOT_DISOWNED);
        }
        return new ResealOrder(key.id(), disowned.since(), examined);
    }

    private List<UUID> diplomas(String institution, String keyId, @Nullable List<UUID> examined) {
        var under = seals.under(institution, keyId);
        if (examined == null) {
            if (under.isEmpty()) {
                throw new Refusal(ResealRefusal.NOTHING_TO_RESEAL);
            }
            return under;
        }
        var known = new HashSet<>(under);
        examined.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(other -> {
            throw new Refusal(ResealRefusal.DIPLOMA_NOT_UNDER_KEY, other);
        });
        return examined.stream().distinct().toList();
    }
}
