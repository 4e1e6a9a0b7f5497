package vn.gdnn.records.credentials.keys.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.gdnn.records.Requests.issued;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.MadeKeys;
import vn.gdnn.credential.key.ReadKeys;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.proof.Contexts;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.events.Topics;
import vn.gdnn.events.training.v1.TrainingKeyChanged;
import vn.gdnn.kit.testing.Arrived;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class TrainingKeyEventsTest {

    private static final String DID_DOCUMENT = "/institutions/" + School.HANOI + "/did.json";
    private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    School school;

    @Inject
    ObjectMapper json;

    @Inject
    TrainingKeyEvents events;

    @Inject
    InstitutionDid dids;

    @Inject
    ReadKeys readKeys;

    private final SigningKey key = MadeKeys.of(KeyUse.TRAINING, "Training", BEGAN);

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_key_told_of_vouches_in_the_schools_did_document_as_long_as_it_is_trusted() {
        var id = dids.of(School.HANOI) + "#" + key.id();

        told(null, false);
        document()
                .body("assertionMethod", hasItems(id, id + "-jwk"))
                .body("verificationMethod.find { it.id == '" + id + "' }.type", is("Multikey"))
                .body("verificationMethod.find { it.id == '" + id + "-jwk' }.publicKeyJwk.crv", is("Ed25519"));

        told(BEGAN.plusSeconds(60), false);
        told(null, false); // arrives late and undoes nothing
        document().body("assertionMethod", hasItem(id));
        assertThat(StoredRows.list("select retired_at is not null from training_key where key_id = ?", key.id()))
                .containsExactly("t");

        told(BEGAN.plusSeconds(60), true);
        told(BEGAN.plusSeconds(60), false);
        document()
                .body("assertionMethod", not(hasItem(id)))
                .body("verificationMethod.find { it.id == '" + id + "' }.revoked", notNullValue());
    }

    @Test
    void a_training_key_forges_no_diploma_whichever_way_it_signs() {
        told(null, false);
        signsSinceLong();
        var did = dids.of(School.HANOI);
        var genuine = RestAssured.get("/api/public/v1/diplomas/" + issued().get("publicId") + "/credential")
                .asString();
        var document =
                Json.object(Json.readOwn(genuine)).remove("proof").build().toString();
        var proof = new DataIntegrity(
                        key, did + "#" + key.id(), Instant.now(), List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES))
                .prove(HashedDocument.of(document));
        var header = CredentialJwt.header(did + "#" + key.id() + "-jwk");

        var forged = checked(
                "application/vc",
                Json.object(Json.readOwn(document)).add("proof", proof).build().toString());
        var asJwt = checked(
                "application/vc+jwt",
                CredentialJwt.compact(header, document, CredentialJwt.sign(header, document, key)));

        var own = checked("application/vc", genuine);
        assertThat(own.getString("verdict"))
                .as(own.getList("checks.code").toString())
                .isEqualTo("VALID");
        for (var refused : List.of(forged, asJwt)) {
            assertThat(refused.getString("verdict")).isNotEqualTo("VALID");
            assertThat(refused.getList("checks.code", String.class)).contains("KEY_UNKNOWN");
        }
    }

    @Test
    void a_key_of_a_province_or_the_ministry_stands_in_a_document_of_its_own() {
        for (var body : List.of("province-01", "ministry")) {
            var own = MadeKeys.of(KeyUse.TRAINING, body, BEGAN);
            var id = dids.of(body) + "#" + own.id();

            tell(fact(body, own.id(), publicKey(own), null, false));

            RestAssured.get("/institutions/" + body + "/did.json")
                    .then()
                    .statusCode(200)
                    .contentType("application/did+json")
                    .body("id", is(dids.of(body)))
                    .body("assertionMethod", hasItems(id, id + "-jwk"))
                    .body("verificationMethod.id", everyItem(containsString("#training-")));
            document().body("assertionMethod", not(hasItem(id)));
        }
        for (var none : List.of("province-1", "province-99", "ministries", "PROVINCE-01")) {
            RestAssured.get("/institutions/" + none + "/did.json").then().statusCode(anyOf(is(400), is(404)));
        }
    }

    /** Neither with the school's name and the province's key, nor with the province for the school that issued it. */
    @Test
    void a_key_of_a_province_forges_no_diploma() {
        signsSinceLong();
        var body = "province-01";
        tell(fact(body, key.id(), publicKey(key), null, false));
        var genuine = RestAssured.get("/api/public/v1/diplomas/" + issued().get("publicId") + "/credential")
                .asString();
        var school = dids.of(School.HANOI);
        for (var issuer : List.of(school, dids.of(body))) {
            var document = Json.object(Json.readOwn(genuine))
                    .remove("proof")
                    .build()
                    .toString()
                    .replace("\"" + school + "\"", "\"" + issuer + "\"");
            var method = dids.of(body) + "#" + key.id();
            var proof = new DataIntegrity(
                            key, method, Instant.now(), List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES))
                    .prove(HashedDocument.of(document));
            var header = CredentialJwt.header(method + "-jwk");

            var forged = checked(
                    "application/vc",
                    Json.object(Json.readOwn(document))
                            .add("proof", proof)
                            .build()
                            .toString());
            var asJwt = checked(
                    "application/vc+jwt",
                    CredentialJwt.compact(header, document, CredentialJwt.sign(header, document, key)));

            for (var refused : List.of(forged, asJwt)) {
                assertThat(refused.getString("verdict")).as(issuer).isEqualTo("FAILED");
                assertThat(refused.getList("checks.code", String.class))
                        .as(issuer)
                        .containsAnyOf("KEY_UNKNOWN", "ISSUER_UNKNOWN", "CREDENTIAL_FOREIGN");
            }
        }
        assertThat(StoredRows.list("select key_id from institution_key where institution = ?", body))
                .isEmpty();
    }

    @Test
    void a_key_of_the_register_or_of_another_name_is_none_of_training() {
        var register = readKeys.find(School.HANOI).orElseThrow().stream()
                .filter(one -> one.use() == KeyUse.CREDENTIAL)
                .map(one -> one.publicPart().key())
                .findFirst()
                .orElseGet(() -> {
                    issued();
                    return readKeys.find(School.HANOI).orElseThrow().stream()
                            .filter(one -> one.use() == KeyUse.CREDENTIAL)
                            .findFirst()
                            .orElseThrow()
                            .publicPart()
                            .key();
                });
        var parked = StoredRows.list("select id::text from parked_event").size();

        events.on(Arrived.batch(json)
                .with(Topics.TRAINING_KEY, "a", fact("training-00112233445566aa", register, null, false))
                .with(Topics.TRAINING_KEY, "b", fact("credential-00112233445566aa", publicKey(key), null, false))
                .records());

        assertThat(StoredRows.list("select id::text from parked_event")).hasSize(parked + 2);
        assertThat(StoredRows.list("select key_id from training_key where key_id like '%00112233445566aa'"))
                .isEmpty();
    }

    /** Tests issue on a day of June 2026; a test before may have changed the school's key today. */
    private static void signsSinceLong() {
        StoredRows.list("""
                update institution_key set started_at = timestamptz '2026-01-01'
                where institution = ? and use = 'CREDENTIAL' and retired_at is null returning key_id""", School.HANOI);
    }

    private void told(@Nullable Instant retiredAt, boolean compromised) {
        tell(fact(key.id(), publicKey(key), retiredAt, compromised));
    }

    private void tell(TrainingKeyChanged fact) {
        events.on(Arrived.batch(json)
                .with(Topics.TRAINING_KEY, fact.keyId(), fact)
                .records());
    }

    private static TrainingKeyChanged fact(
            String id, byte[] publicKey, @Nullable Instant retiredAt, boolean compromised) {
        return fact(School.HANOI, id, publicKey, retiredAt, compromised);
    }

    private static TrainingKeyChanged fact(
            String whose, String id, byte[] publicKey, @Nullable Instant retiredAt, boolean compromised) {
        return new TrainingKeyChanged(
                whose,
                id,
                Base64.getEncoder().encodeToString(publicKey),
                BEGAN,
                BEGAN.plusSeconds(90_000_000),
                BEGAN,
                retiredAt,
                compromised);
    }

    private static byte[] publicKey(SigningKey key) {
        return key.chain().get(0).getPublicKey().getEncoded();
    }

    private static ValidatableResponse document() {
        return RestAssured.get(DID_DOCUMENT).then().statusCode(200);
    }

    private static JsonPath checked(String type, String credential) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.TEXT)
                                .defaultContentCharset("UTF-8")))
                .contentType(type)
                .body(credential)
                .post("/api/public/v1/document-checks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
