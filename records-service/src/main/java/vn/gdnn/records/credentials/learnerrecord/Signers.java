package vn.gdnn.records.credentials.learnerrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;

/** Has institutions sign with the key of their credentials. */
@ApplicationScoped
class Signers {

    private final InstitutionKeys keys;
    private final InstitutionDid dids;
    private final Clock clock;

    Signers(InstitutionKeys keys, InstitutionDid dids, Clock clock) {
        this.keys = keys;
        this.dids = dids;
        this.clock = clock;
    }

    Signer read(String institution) {
        return new Signer(
                keys.current(institution, KeyUse.CREDENTIAL),
                dids.of(institution),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
