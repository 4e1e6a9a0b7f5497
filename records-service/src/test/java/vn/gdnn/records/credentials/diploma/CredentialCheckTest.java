package vn.gdnn.records.credentials.diploma;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.credentials.diploma.Check.Aspect;
import vn.gdnn.records.credentials.diploma.Check.Finding;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class CredentialCheckTest {

    @Inject
    School school;

    @Inject
    CredentialCheck credentialCheck;

    @Inject
    ReadCredential readCredential;

    @Inject
    InstitutionKeys keys;

    @Inject
    InstitutionDid dids;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void no_word_of_it_can_be_changed_unseen() {
        var credential = issued();
        var paths = leaves(credential, List.of());
        assertThat(paths).hasSizeGreaterThan(50);

        for (var path : paths) {
            var changed =
                    replaced(credential, path, text -> text.isEmpty() ? "x" : text.substring(1) + text.charAt(0) + "x");

            assertThat(findings(changed.toString()).values())
                    .as(path.toString())
                    .anyMatch(finding -> finding != Finding.PASSED && finding != Finding.REVOKED);
            if (!path.contains("type")
                    && !List.of("@context", "issuer", "proof", "credentialStatus", "credentialSchema", "validFrom")
                            .contains(path.get(0))) {
                assertThat(findings(changed.toString())).containsEntry(Aspect.SIGNATURE, Finding.SIGNATURE_INVALID);
            }
        }
    }

    @Test
    void a_word_added_to_it_is_not_overlooked() {
        var added = Json.object(issued()).add("favouriteColour", "blue").build();

        assertThat(findings(added.toString())).containsEntry(Aspect.SIGNATURE, Finding.SIGNATURE_INVALID);
    }

    @Test
    void a_context_of_ones_own_is_refused_before_it_can_mean_anything() {
        var credential = issued();
        var own = Json.object(credential)
                .add(
                        "@context",
                        Json.array(CredentialDocument.CONTEXTS.toArray(String[]::new))
                                .add(Json.object().add("name", "https://example.org/other")))
                .build();

        assertThat(findings(own.toString())).containsEntry(Aspect.FORM, Finding.CONTEXT_UNKNOWN);
    }

    @Test
    void what_the_standard_forbids_is_refused_before_any_signature_is_looked_at() {
        var credential = issued();
        for (var odd : List.of(
                Json.object(credential).add("validFrom", "2026-01-01T00:00+07:00"),
                Json.object(credential).add("id", "urn:not a url"),
                Json.object(credential)
                        .add(
                                "type",
                                Json.array("VerifiableCredential", "OpenBadgeCredential")
                                        .add(2)),
                Json.object(credential)
                        .add("validFrom", "2026-01-02T00:00:00Z")
                        .add("validUntil", "2026-01-01T00:00:00Z"))) {

            assertThat(findings(odd.build().toString()))
                    .containsEntry(Aspect.SCHEMA, Finding.SCHEMA_VIOLATED)
                    .containsEntry(Aspect.SIGNATURE, Finding.NOT_CHECKED);
        }
    }

    @Test
    void another_schools_key_signs_nothing_for_this_one() {
        var document = Json.object(issued()).remove("proof").build().toString();

        var byOther = signed(document, School.DANANG, dids.of(School.DANANG), Instant.now());
        var pretending = signed(document, School.DANANG, dids.of(School.HANOI), Instant.now());

        assertThat(findings(byOther)).containsEntry(Aspect.KEY, Finding.KEY_UNKNOWN);
        assertThat(findings(pretending)).containsEntry(Aspect.KEY, Finding.KEY_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINING", "CREDENTIAL"})
    void a_key_that_the_register_has_for_another_use_signs_no_diploma(KeyUse named) throws SQLException {
        var key = MadeKeys.of(named, "Training", Instant.parse("2026-01-01T00:00:00Z"));
        var credential = signed(
                Json.object(issued()).remove("proof").build().toString(), key, dids.of(School.HANOI), Instant.now());

        try (var owner = SuiteDatabase.asOwner()) {
            enter(owner, key, KeyUse.TRAINING);
            assertThat(findings(credential))
                    .containsEntry(Aspect.KEY, Finding.KEY_UNKNOWN)
                    .containsEntry(Aspect.SIGNATURE, Finding.NOT_CHECKED);

            take(owner, "update institution_key set use = 'CREDENTIAL' where key_id = ?", key);
            assertThat(findings(credential)).containsEntry(Aspect.KEY, Finding.PASSED);
            take(owner, "delete from institution_key where key_id = ?", key);
        }
    }

    @Test
    void an_issuer_nobody_knows_is_not_believed() {
        var foreign = replaced(issued(), List.of("issuer", "id"), did -> "did:web:example.org:institutions:CDHN01");
        var unknown = replaced(issued(), List.of("issuer", "id"), did -> did.replace("CDHN01", "NONE99"));

        assertThat(findings(foreign.toString())).containsEntry(Aspect.ISSUER, Finding.ISSUER_UNKNOWN);
        assertThat(findings(unknown.toString())).containsEntry(Aspect.ISSUER, Finding.ISSUER_UNKNOWN);
    }

    @Test
    void what_the_school_signed_but_never_registered_is_found_out() {
        var invented = replaced(
                Json.object(issued()).remove("proof").build(),
                List.of("credentialSubject", "name"),
                name -> "Người Khác");

        var findings = findings(signed(invented.toString(), School.HANOI, dids.of(School.HANOI), Instant.now()));

        assertThat(findings)
                .containsEntry(Aspect.SIGNATURE, Finding.PASSED)
                .containsEntry(Aspect.REGISTER, Finding.NOT_REGISTERED);
    }

    @Test
    void a_place_that_the_register_never_gave_is_not_worth_the_library() {
        var nowhere = replaced(issued(), List.of("credentialStatus", "statusListIndex"), index -> "131071");

        assertThat(findings(nowhere.toString()))
                .containsEntry(Aspect.REGISTER, Finding.NOT_REGISTERED)
                .containsEntry(Aspect.SIGNATURE, Finding.NOT_CHECKED);
    }

    @Test
    void a_proof_dated_before_its_key_is_refused() {
        var document = Json.object(issued()).remove("proof").build().toString();

        var findings =
                findings(signed(document, School.HANOI, dids.of(School.HANOI), Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(findings).containsEntry(Aspect.KEY, Finding.KEY_NOT_IN_USE);
    }

    @Test
    void a_credential_is_not_valid_before_its_time_nor_after() {
        var document = Json.object(issued()).remove("proof").build();
        var early =
                Json.object(document).add("validFrom", "2999-01-01T00:00:00Z").build();
        var late = Json.object(document)
                .add("validFrom", "2026-06-01T00:00:00Z")
                .add("validUntil", "2026-07-01T00:00:00Z")
                .build();

        assertThat(findings(signed(early.toString(), School.HANOI, dids.of(School.HANOI), Instant.now())))
                .containsEntry(Aspect.TIME, Finding.NOT_YET_VALID);
        assertThat(findings(signed(late.toString(), School.HANOI, dids.of(School.HANOI), Instant.now())))
                .containsEntry(Aspect.TIME, Finding.EXPIRED);
    }

    @Test
    void a_jwt_of_another_algorithm_is_not_read() {
        var document = Json.object(issued()).remove("proof").build().toString();
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"vc+jwt\",\"kid\":\"x\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(findings(CredentialJwt.compact(none, document, new byte[0])))
                .containsEntry(Aspect.FORM, Finding.MALFORMED);
    }

    private JsonObject issued() {
        return Json.readOwn(readCredential
                .find(Requests.issuedToday().get("publicId"))
                .orElseThrow()
                .secured());
    }

    private String signed(String document, String signer, String did, Instant created) {
        return CurrentScope.inTransaction(
                new Scope.Institution(signer),
                () -> signed(document, keys.current(signer, KeyUse.CREDENTIAL), did, created));
    }

    private static String signed(String document, SigningKey key, String did, Instant created) {
        var proof = new DataIntegrity(key, did + "#" + key.id(), created, CredentialDocument.CONTEXTS)
                .prove(HashedDocument.of(document));
        return Json.object(Json.readOwn(document)).add("proof", proof).build().toString();
    }

    /** Puts a key into the school's history of keys, as an event or another service might name it. */
    private static void enter(Connection owner, SigningKey key, KeyUse use) throws SQLException {
        var certificate = key.chain().get(0);
        try (var insert = owner.prepareStatement("""
                insert into institution_key (institution, key_id, use, algorithm, public_key, certificates,
                                             valid_from, valid_to, started_at, retired_at)
                select code, ?, ?, 'Ed25519', ?, ?, now() - interval '1 day', now() + interval '1 day',
                       now() - interval '1 day', now() + interval '1 day'
                from tenant where code = ?""")) {
            insert.setString(1, key.id());
            insert.setString(2, use.name());
            insert.setBytes(3, certificate.getPublicKey().getEncoded());
            insert.setArray(4, owner.createArrayOf("bytea", new byte[][] {certificate.getEncoded()}));
            insert.setString(5, School.HANOI);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void take(Connection owner, String statement, SigningKey key) throws SQLException {
        try (var change = owner.prepareStatement(statement)) {
            change.setString(1, key.id());
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private Map<Aspect, Finding> findings(String credential) {
        var findings = new HashMap<Aspect, Finding>();
        credentialCheck.check(credential).forEach(check -> findings.put(check.aspect(), check.finding()));
        return findings;
    }

    /** The way to every text in it: member names, and numbers of items. */
    private static List<List<Object>> leaves(JsonValue value, List<Object> path) {
        var found = new ArrayList<List<Object>>();
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> found.addAll(leaves(member, with(path, name))));
        } else if (value instanceof JsonArray array) {
            for (var i = 0; i < array.size(); i++) {
                found.addAll(leaves(array.get(i), with(path, i)));
            }
        } else if (value instanceof JsonString) {
            found.add(path);
        }
        return found;
    }

    private static List<Object> with(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static JsonObject replaced(JsonObject object, List<?> path, UnaryOperator<String> change) {
        return (JsonObject) replacedValue(object, path, change);
    }

    private static JsonValue replacedValue(JsonValue value, List<?> path, UnaryOperator<String> change) {
        if (path.isEmpty()) {
            return Json.array(change.apply(((JsonString) value).getString()))
                    .build()
                    .get(0);
        }
        var rest = path.subList(1, path.size());
        if (value instanceof JsonObject object) {
            var name = (String) path.get(0);
            return Json.object(object)
                    .add(name, replacedValue(object.get(name), rest, change))
                    .build();
        }
        var array = Json.array();
        var items = (JsonArray) value;
        for (var i = 0; i < items.size(); i++) {
            array.add(path.get(0).equals(i) ? replacedValue(items.get(i), rest, change) : items.get(i));
        }
        return array.build();
    }
}
