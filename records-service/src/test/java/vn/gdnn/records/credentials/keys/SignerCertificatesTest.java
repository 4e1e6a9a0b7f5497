package vn.gdnn.records.credentials.keys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.SelfSigned;
import vn.gdnn.credential.key.SignerCertificates;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class SignerCertificatesTest {

    @Inject
    School school;

    @Inject
    InstitutionKeys keys;

    @Inject
    SignerCertificates certificates;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void a_certificate_is_counted_down_and_warned_of_sixty_days_before_its_end() throws SQLException {
        CurrentScope.inTransaction(
                new Scope.Institution(School.HANOI), () -> keys.current(School.HANOI, KeyUse.DOCUMENT));
        certificates.look();
        given().get("/q/health/ready").then().statusCode(200).body(warning("warning"), is(false));
        given().get("/q/metrics")
                .then()
                .body(containsString("gdnn_signer_certificate_days_left{institution=\"CDHN01\""))
                .body(containsString("gdnn_signer_certificate_left_seconds{institution=\"CDHN01\",use=\"DOCUMENT\"}"));

        validTo("now() + interval '40 days'");
        certificates.look();

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(warning("warning"), is(true))
                .body(warning("'CDHN01 DOCUMENT'"), is(39));
        validTo("now() + interval '900 days'");
        certificates.look();
    }

    @Test
    void a_key_that_ed25519_signs_is_checked_by_the_jdk_too() throws GeneralSecurityException {
        var made = SelfSigned.make(School.HANOI, "Trường", KeyUse.CREDENTIAL, Instant.now());
        var key = new SigningKey(KeyUse.CREDENTIAL, made.pair().getPrivate(), List.of(made.certificate()), null);

        var check = Signature.getInstance("Ed25519");
        check.initVerify(made.pair().getPublic());
        check.update(new byte[] {1, 2, 3});

        assertThat(check.verify(key.sign(new byte[] {1, 2, 3}))).isTrue();
    }

    private static String warning(String key) {
        return "checks.find { it.name == 'Signer certificates' }.data." + key;
    }

    private static void validTo(String moment) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("update institution_key set valid_to = " + moment
                    + " where use = 'DOCUMENT' and retired_at is null and institution = 'CDHN01'");
        }
    }
}
