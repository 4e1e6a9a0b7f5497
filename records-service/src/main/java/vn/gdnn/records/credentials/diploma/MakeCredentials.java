package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.kit.database.Database;

/** Makes the credentials of issued diplomas, many at once: one statement per thousand. */
@ApplicationScoped
class MakeCredentials {

    private static final int BATCH = 1_000;

    private final IssuedDiplomas diplomas;
    private final WriteCredentials write;
    private final StatusLists statusLists;
    private final InstitutionKeys keys;
    private final InstitutionDid dids;
    private final Database database;
    private final Clock clock;

    MakeCredentials(
            IssuedDiplomas diplomas,
            WriteCredentials write,
            StatusLists statusLists,
            InstitutionKeys keys,
            InstitutionDid dids,
            Database database,
            Clock clock) {
        this.diplomas = diplomas;
        this.write = write;
        this.statusLists = statusLists;
        this.keys = keys;
        this.dids = dids;
        this.database = database;
        this.clock = clock;
    }

    private record Secured(String proof, byte[] jwtSignature) {}

    /** A credential for the content each diploma has now; one that was made already stays. */
    void make(String institution, List<UUID> ids) {
        for (var from = 0; from < ids.size(); from += BATCH) {
            makeBatch(institution, ids.subList(from, Math.min(ids.size(), from + BATCH)));
        }
    }

    private void makeBatch(String institution, List<UUID> ids) {
        var issued = diplomas.read(institution, ids);
        if (issued.isEmpty()) {
            return;
        }
        var places = statusLists.take(institution, issued.size());
        var key = keys.current(institution, KeyUse.CREDENTIAL);
        var method = dids.of(institution) + "#" + key.id();
        var header = CredentialJwt.header(method + "-jwk");
        var proofs = new DataIntegrity(key, method, clock.instant(), CredentialDocument.CONTEXTS);
        var documents = new ArrayList<HashedDocument>(issued.size());
        for (var i = 0; i < issued.size(); i++) {
            documents.add(write.write(issued.get(i).award(), issued.get(i).at(places.get(i))));
        }
        // on all cores: signing is half of what the processor does for a diploma
        var secured = documents.parallelStream()
                .map(document -> new Secured(
                        proofs.prove(document).toString(), CredentialJwt.sign(header, document.text(), key)))
                .toList();
        var rows = new CredentialRows(issued.size());
        for (var i = 0; i < issued.size(); i++) {
            rows.add(
                    issued.get(i),
                    places.get(i),
                    documents.get(i).text(),
                    secured.get(i).proof(),
                    secured.get(i).jwtSignature());
        }
        rows.insert(database, institution, key.id(), header);
    }
}
