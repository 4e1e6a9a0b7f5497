package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.approvals.Approval;
import vn.gdnn.kit.approvals.Approvals;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Approves a report and thereby takes back all that a key vouches for: nothing it signed is believed any more by its
 * signature alone, so no one person may do it. A key of the institution in use is changed first; in the
 * place of a person's own there may be none yet.
 */
@ApplicationScoped
public class DisownKey {

    private final InstitutionKeys keys;
    private final RotateKey rotateKey;
    private final Approvals approvals;
    private final CurrentScope scope;

    DisownKey(InstitutionKeys keys, RotateKey rotateKey, Approvals approvals, CurrentScope scope) {
        this.keys = keys;
        this.rotateKey = rotateKey;
        this.approvals = approvals;
        this.scope = scope;
    }

    /** Refuses with STALE_VERSION where the key is no more what the approver has read. */
    @Transactional
    public Approval disown(String keyId, long expectedVersion, UUID request, Actor by) {
        var institution = scope.institution();
        var key = KeyCompromise.requireTrusted(keys.require(institution, keyId));
        Versions.require(expectedVersion, key.standing().version());
        var approved = approvals.approve(institution, KeyCompromise.KIND, KeyCompromise.subject(keyId), request, by);
        if (key.standing() instanceof KeyStanding.InUse && key.use() != KeyUse.SIGNER) {
            rotateKey.rotate(key.use());
        }
        var since = KeyCompromise.of(approved.particulars()).since();
        keys.disown(institution, keyId, since);
        return approved;
    }
}
