package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.InstitutionKey;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.PublicKeyForms;
import vn.gdnn.credential.proof.CredentialModel;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.MalformedDocument;
import vn.gdnn.credential.proof.Presented;
import vn.gdnn.credential.status.StatusLists;
import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.records.credentials.diploma.Check.Aspect;
import vn.gdnn.records.credentials.diploma.Check.Finding;

/** Checks a credential that anyone presents, and gives the reason for each finding; it keeps nothing of it. */
@ApplicationScoped
public class CredentialCheck {

    private final InstitutionDid dids;
    private final InstitutionKeys keys;
    private final StatusLists statusLists;
    private final Database database;
    private final Clock clock;

    CredentialCheck(
            InstitutionDid dids, InstitutionKeys keys, StatusLists statusLists, Database database, Clock clock) {
        this.dids = dids;
        this.keys = keys;
        this.statusLists = statusLists;
        this.database = database;
        this.clock = clock;
    }

    /** Every aspect with its finding, in order; the credential stands if all have passed. */
    public List<Check> check(String text) {
        var findings = new EnumMap<Aspect, Finding>(Aspect.class);
        try {
            var presented = Presented.read(text);
            CurrentScope.inTransaction(new Scope.Anyone(), () -> look(presented, findings))
                    .ifPresent(key -> findings.put(Aspect.SIGNATURE, signature(presented, key)));
        } catch (MalformedDocument e) {
            findings.put(Aspect.FORM, Finding.MALFORMED);
        }
        return Stream.of(Aspect.values())
                .map(aspect -> new Check(aspect, findings.getOrDefault(aspect, Finding.NOT_CHECKED)))
                .toList();
    }

    /**
     * Looks at all but the signature, and gives the key to check that with: only if the register has a credential in the
     * place that this one claims, for a stranger's may be made to take long.
     */
    private Optional<InstitutionKey> look(Presented presented, Map<Aspect, Finding> findings) {
        var credential = presented.credential();
        findings.put(Aspect.FORM, form(presented, credential));
        findings.put(
                Aspect.SCHEMA,
                passedIf(
                        CredentialModel.fits(credential) && CredentialShape.fits(credential), Finding.SCHEMA_VIOLATED));
        if (findings.containsValue(Finding.CONTEXT_UNKNOWN)
                || findings.containsValue(Finding.MALFORMED)
                || findings.containsValue(Finding.SCHEMA_VIOLATED)) {
            return Optional.empty();
        }
        findings.put(Aspect.TIME, time(credential));
        var issuer = issuer(credential);
        findings.put(Aspect.ISSUER, passedIf(issuer.isPresent(), Finding.ISSUER_UNKNOWN));
        return issuer.flatMap(institution -> {
            var key = key(institution, presented.verificationMethod());
            findings.put(Aspect.KEY, key.map(known -> key(known, presented)).orElse(Finding.KEY_UNKNOWN));
            findings.put(Aspect.STATUS, status(institution, credential.getJsonObject("credentialStatus")));
            var registered = registered(institution, credential.getJsonObject("credentialStatus"));
            findings.put(
                    Aspect.REGISTER,
                    passedIf(registered.filter(credential::equals).isPresent(), Finding.NOT_REGISTERED));
            return registered.flatMap(any -> key);
        });
    }

    private static Finding form(Presented presented, JsonObject credential) {
        if (!CredentialShape.hasKnownContexts(credential)) {
            return Finding.CONTEXT_UNKNOWN;
        }
        return passedIf(presented.hasKnownProof(), Finding.MALFORMED);
    }

    private Optional<String> issuer(JsonObject credential) {
        return dids.institution(credential.getJsonObject("issuer").getString("id"))
                .filter(code -> database.find(row -> true, "select 1 from tenant where code = ?", code)
                        .isPresent())
                .filter(code ->
                        dids.of(code).equals(credential.getJsonObject("issuer").getString("id")));
    }

    private Optional<InstitutionKey> key(String institution, String method) {
        var prefix = dids.of(institution) + "#";
        return keys.history(institution).stream()
                .filter(key -> key.use() == KeyUse.CREDENTIAL)
                .filter(key -> method.equals(prefix + key.id()) || method.equals(prefix + key.id() + "-jwk"))
                .findFirst();
    }

    private static Finding key(InstitutionKey key, Presented presented) {
        if (!key.standing().isTrusted()) {
            return Finding.KEY_COMPROMISED;
        }
        var signedAt = presented.signedAt();
        // the proof's time is cut to whole seconds
        return passedIf(
                signedAt.isEmpty()
                        || key.standing().coveredAt(signedAt.get())
                        || key.standing().coveredAt(signedAt.get().plusSeconds(1)),
                Finding.KEY_NOT_IN_USE);
    }

    private static Finding signature(Presented presented, InstitutionKey key) {
        try {
            return passedIf(
                    PublicKeyForms.of(key).parameter() instanceof Ed25519PublicKeyParameters parameter
                            && presented.verifies(parameter),
                    Finding.SIGNATURE_INVALID);
        } catch (MalformedDocument partlyUnsigned) {
            return Finding.SIGNATURE_INVALID;
        }
    }

    private Finding time(JsonObject credential) {
        var now = clock.instant();
        if (Presented.moment(credential, "validFrom")
                .filter(from -> !from.isAfter(now))
                .isEmpty()) {
            return Finding.NOT_YET_VALID;
        }
        return passedIf(
                Presented.moment(credential, "validUntil")
                        .filter(until -> until.isBefore(now))
                        .isEmpty(),
                Finding.EXPIRED);
    }

    private Finding status(String institution, JsonObject status) {
        return statusLists
                .place(
                        institution,
                        Presented.text(status, "statusListCredential"),
                        Presented.text(status, "statusListIndex"))
                .map(place -> statusLists.isRevoked(institution, place, LocalDate.now(clock))
                        ? whyRevoked(institution, place)
                        : Finding.PASSED)
                .orElse(Finding.STATUS_UNKNOWN);
    }

    /** The words in force may have been sealed anew; whatever else became of the diploma is said of the diploma. */
    private Finding whyRevoked(String institution, StatusPlace place) {
        return database.find(row -> Finding.SEALED_ANEW, """
                        select 1 from diploma_credential k
                        join diploma d on d.institution = k.institution and d.id = k.diploma
                             and d.content_version = k.content_version
                        where k.institution = ? and k.status_list = ? and k.status_index = ? and exists (
                            select from diploma_credential n where n.institution = k.institution
                              and n.diploma = k.diploma and n.content_version = k.content_version and n.seal > k.seal)""", institution, place.list(), place.index())
                .orElse(Finding.REVOKED);
    }

    /** What the register has in the place of the status list that a credential claims. */
    private Optional<JsonObject> registered(String institution, JsonObject status) {
        return statusLists
                .place(
                        institution,
                        Presented.text(status, "statusListCredential"),
                        Presented.text(status, "statusListIndex"))
                .flatMap(at -> database.find(row -> row.text("document"), """
                                select document from diploma_credential
                                where institution = ? and status_list = ? and status_index = ?""", institution, at.list(), at.index()))
                .map(Json::readOwn);
    }

    private static Finding passedIf(boolean fine, Finding otherwise) {
        return fine ? Finding.PASSED : otherwise;
    }
}
