package vn.gdnn.credential.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.proof.Contexts;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.database.Database;

/** Writes the bits of a list into a credential and signs it. */
@ApplicationScoped
class SignList {

    private final Database database;
    private final StatusLists lists;
    private final InstitutionKeys keys;
    private final InstitutionDid dids;
    private final Clock clock;

    SignList(Database database, StatusLists lists, InstitutionKeys keys, InstitutionDid dids, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.keys = keys;
        this.dids = dids;
        this.clock = clock;
    }

    /** The use of the keys that sign lists. */
    KeyUse keyUse() {
        return keys.credentialUse();
    }

    SignedList sign(String institution, int number, LocalDate day, Instant until) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var validUntil = until.truncatedTo(ChronoUnit.SECONDS);
        var key = keys.forCredentials(institution);
        var did = dids.of(institution);
        var address = lists.address(institution, number);
        var document = Json.object()
                .add("@context", Json.array(Contexts.CREDENTIALS))
                .add("id", address)
                .add("type", Json.array("VerifiableCredential", "BitstringStatusListCredential"))
                .add("issuer", did)
                .add("validFrom", now.toString())
                .add("validUntil", validUntil.toString())
                .add(
                        "credentialSubject",
                        Json.object()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add(
                                        "encodedList",
                                        bits(institution, number, day).encoded()))
                .build()
                .toString();
        var header = CredentialJwt.header(did + "#" + key.id() + "-jwk");
        return new SignedList(
                document,
                new DataIntegrity(key, did + "#" + key.id(), now, List.of(Contexts.CREDENTIALS))
                        .prove(HashedDocument.of(document)),
                header,
                CredentialJwt.sign(header, document, key),
                validUntil);
    }

    private Bitstring bits(String institution, int number, LocalDate day) {
        var bits = new Bitstring();
        database.list(
                        row -> row.integer("index"),
                        "select index from status_change where institution = ? and list = ? and effective_on <= ?",
                        institution,
                        number,
                        day)
                .forEach(bits::set);
        return bits;
    }
}
