package vn.gdnn.records.credentials.europass.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.parsing.Parser;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.Requests;
import vn.gdnn.records.School;
import vn.gdnn.records.StoredRows;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class EuropassResourceTest {

    private static final String TYPE = "application/ld+json";
    private static final String PICTURE = "displayParameter.individualDisplay[0].displayDetail[0].image.content";

    @Inject
    School school;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void an_issued_diploma_is_told_in_the_european_learning_model() {
        elm(Requests.issuedToday().get("publicId"))
                .statusCode(200)
                .contentType(startsWith(TYPE))
                .body("type", hasItem("EuropeanDigitalCredential"))
                .body("issuer.legalName.vi", is("Trường Cao đẳng Minh họa Hà Nội"))
                .body("issuer.eIDASIdentifier.notation", is("CDHN01"))
                .body("credentialSubject.fullName.vi", is("Nguyễn Thị Ngọc Ánh"))
                .body("credentialSubject.dateOfBirth", startsWith("2003-02-07"))
                .body("credentialSubject.hasClaim[0].awardedBy.awardingDate", startsWith("2026-06-20"))
                .body("credentialSubject.hasClaim[0].provenBy[0].grade.noteLiteral.vi", is("Xuất sắc"))
                .body("credentialSubject.hasClaim[0].specifiedBy.title.vi", is("Bằng tốt nghiệp cao đẳng"))
                .body("credentialSubject.hasClaim[0].specifiedBy.identifier[0].notation", is("6480201"))
                .body(
                        "credentialSubject.hasClaim[0].specifiedBy.additionalNote[0].noteLiteral.vi",
                        startsWith("Bậc 5 (Cao đẳng)"))
                .body(
                        "credentialSubject.hasClaim[0].specifiedBy.learningOutcome[0].title.vi",
                        containsString("mạng máy tính"));
    }

    @Test
    void it_shows_the_paper() throws IOException {
        String picture = elm(Requests.issuedToday().get("publicId")).extract().path(PICTURE);

        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture)));

        assertThat(image.getWidth()).isGreaterThan(image.getHeight());
    }

    @Test
    void it_is_sealed_by_the_school_for_whoever_asks_for_that() throws Exception {
        var publicId = Requests.issued().get("publicId");
        var sealed = given().accept("application/jose")
                .get("/api/public/v1/diplomas/" + publicId + "/elm")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/jose"))
                .extract()
                .asString();

        var jws = JWSObject.parse(sealed);

        var certificate =
                X509CertUtils.parse(jws.getHeader().getX509CertChain().get(0).decode());
        assertThat(jws.verify(new ECDSAVerifier((ECPublicKey) certificate.getPublicKey())))
                .isTrue();
        assertThat(jws.getHeader().toJSONObject().keySet())
                .containsExactlyInAnyOrder("alg", "cty", "iat", "x5c", "x5t#S256");
        assertThat(jws.getHeader().getX509CertSHA256Thumbprint())
                .isEqualTo(X509CertUtils.computeSHA256Thumbprint(certificate));
        given().get("/institutions/CDHN01/did.json")
                .then()
                .body(
                        "verificationMethod.publicKeyJwk.x5c.flatten()",
                        hasItem(jws.getHeader().getX509CertChain().get(0).toString()));
        assertThat(jws.getPayload().toBytes()).isEqualTo(elm(publicId).extract().asByteArray());
        var other = new StringBuilder(sealed);
        other.setCharAt(sealed.indexOf('.') + 20, other.charAt(sealed.indexOf('.') + 20) == 'A' ? 'B' : 'A');
        assertThat(JWSObject.parse(other.toString())
                        .verify(new ECDSAVerifier((ECPublicKey) certificate.getPublicKey())))
                .isFalse();
    }

    @Test
    void a_revoked_or_unknown_diploma_has_none() {
        var revoked = Requests.issuedToday();
        StoredRows.change(
                "update diploma set status = 'REVOKED', revoked_from = current_date - 1 where id = ?", revoked);

        elm(revoked.get("publicId")).statusCode(410).body("code", is("DIPLOMA_NO_LONGER_VALID"));
        elm("nobody").statusCode(404).body("code", is("DOCUMENT_NOT_FOUND"));
    }

    /** What the shapes of the European Learning Model are held against in {@code .ci/conformance}. */
    @Test
    void others_can_check_its_shape() throws IOException {
        Files.writeString(
                Files.createDirectories(Path.of("target/conformance")).resolve("elm.json"),
                elm(Requests.issuedToday().get("publicId"))
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static ValidatableResponse elm(String publicId) {
        return given().accept(TYPE)
                .get("/api/public/v1/diplomas/" + publicId + "/elm")
                .then()
                .parser(TYPE, Parser.JSON);
    }
}
