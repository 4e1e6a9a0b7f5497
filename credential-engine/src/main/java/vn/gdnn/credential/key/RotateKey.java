package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/**
 * Starts to sign with a new key of the institution; what the old one has signed stays valid. A person's own key changes by
 * itself when the next one lies in the store.
 */
@ApplicationScoped
public class RotateKey {

    private final InstitutionKeys keys;
    private final CurrentScope scope;

    RotateKey(InstitutionKeys keys, CurrentScope scope) {
        this.keys = keys;
        this.scope = scope;
    }

    @Transactional
    public InstitutionKey rotate(KeyUse use) {
        var institution = scope.institution();
        var fresh = Optional.of(use)
                .filter(changed -> changed != KeyUse.SIGNER)
                .flatMap(changed -> keys.fresh(institution, changed))
                .orElseThrow(() -> new Refusal(KeyRefusal.SIGNING_KEY_NOT_RENEWED, institution));
        keys.retire(institution, use, null);
        keys.add(institution, fresh);
        return keys.history(institution).stream()
                .filter(key -> key.id().equals(fresh.id()))
                .findFirst()
                .orElseThrow();
    }
}
