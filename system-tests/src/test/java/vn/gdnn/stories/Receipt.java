package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** A signed receipt of a file, as the school's system checks it: by the keys that anyone may read, and Java's own Ed25519. */
record Receipt(String jwt) {

    /** What stands before the 32 bytes of a key (RFC 8410). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** What it says, once its signature fits a key that is published there. */
    JsonPath saysBy(String keys) throws GeneralSecurityException {
        var parts = jwt.split("\\.");
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key(keys, part(parts[0]).getString("kid")));
        signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return part(parts[1]);
    }

    private static PublicKey key(String keys, String id) throws GeneralSecurityException {
        var published = RestAssured.get(keys).then().statusCode(200).extract().jsonPath();
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(ED25519);
        encoded.writeBytes(
                Base64.getUrlDecoder().decode(published.getString("keys.find { it.kid == '" + id + "' }.x")));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
    }

    private static JsonPath part(String encoded) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(encoded), UTF_8));
    }
}
