package vn.gdnn.records.verification.lookup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.gdnn.records.Requests.issued;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ReceiptTest {

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void an_answer_can_be_had_as_a_receipt_that_others_can_check() throws Exception {
        var publicId = issued().get("publicId");

        var claims = read(receipt("/api/public/v1/diplomas/" + publicId + "?on=2026-06-30", 200));

        var answer = claims.getClaimValue("verification", Map.class);
        assertThat(answer.get("status")).isEqualTo("VALID");
        assertThat(answer.get("on")).isEqualTo("2026-06-30");
        assertThat(answer.get("publicId")).isEqualTo(publicId);
        assertThat(claims.getSubject()).hasSize(43).isNotEqualTo(publicId);
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(86_400);
    }

    @Test
    void that_nothing_is_known_can_be_had_in_writing_too() throws Exception {
        var claims = read(receipt("/api/public/v1/diplomas/x", 404));

        assertThat(claims.getClaimValue("verification", Map.class).get("status"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void an_altered_receipt_is_found_out() {
        var parts = receipt("/api/public/v1/diplomas/" + issued().get("publicId"), 200)
                .split("\\.");
        var other = receipt("/api/public/v1/diplomas/x", 404).split("\\.");

        assertThatThrownBy(() -> read(parts[0] + "." + other[1] + "." + parts[2]))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void json_is_what_everybody_else_gets() {
        for (var accept : List.of("*/*", "application/json", "text/html, */*;q=0.1")) {
            RestAssured.given()
                    .header("Accept", accept)
                    .get("/api/public/v1/diplomas/x")
                    .then()
                    .contentType(startsWith("application/json"))
                    .body("status", is("UNKNOWN"));
        }
    }

    private static String receipt(String path, int status) {
        return RestAssured.given()
                .accept("application/jwt")
                .get(path)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/jwt"))
                .extract()
                .asString();
    }

    private static JwtClaims read(String receipt) throws Exception {
        var keys = RestAssured.get("/api/public/v1/receipt-keys")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .extract()
                .asString();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA))
                .setExpectedIssuer("http://localhost:8080")
                .setExpectedType(true, "verification-receipt+jwt")
                .setRequireExpirationTime()
                .build()
                .processToClaims(receipt);
    }
}
