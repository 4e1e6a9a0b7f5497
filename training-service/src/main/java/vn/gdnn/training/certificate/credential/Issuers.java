package vn.gdnn.training.certificate.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.OnBehalf;

/**
 * What a certificate needs of whose key signs it: the key and a bit of the status lists. The issuer is the school, or the province
 * or ministry whose course was taken; what is another's is got with the other's rights, in the transaction of the school.
 */
@ApplicationScoped
public class Issuers {

    private final InstitutionKeys keys;
    private final StatusLists statusLists;
    private final OnBehalf onBehalf;

    Issuers(InstitutionKeys keys, StatusLists statusLists, OnBehalf onBehalf) {
        this.keys = keys;
        this.statusLists = statusLists;
        this.onBehalf = onBehalf;
    }

    /** Why the issuer can sign no credential now, if there is a reason. */
    @Transactional(TxType.MANDATORY)
    public Optional<Refusal> obstacle(String issuer) {
        return onBehalf.of(issuer, () -> keys.obstacleToCredentials(issuer));
    }

    /** The key in use for credentials. */
    @Transactional(TxType.MANDATORY)
    public SigningKey credentialKey(String issuer) {
        return onBehalf.of(issuer, () -> keys.forCredentials(issuer));
    }

    /** The key in use for files. */
    @Transactional(TxType.MANDATORY)
    public SigningKey fileKey(String issuer) {
        return onBehalf.of(issuer, () -> keys.current(issuer, KeyUse.DOCUMENT));
    }

    /** Takes so many bits of the issuer's status lists. */
    @Transactional(TxType.MANDATORY)
    public List<StatusPlace> take(String issuer, int count) {
        return onBehalf.of(issuer, () -> statusLists.take(issuer, count));
    }

    /** Sets a bit of the issuer's status lists. */
    @Transactional(TxType.MANDATORY)
    public void revoke(String issuer, StatusLists.Change change) {
        onBehalf.of(issuer, () -> {
            statusLists.revoke(issuer, List.of(change));
            return change;
        });
    }
}
