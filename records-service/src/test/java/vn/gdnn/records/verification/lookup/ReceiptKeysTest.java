package vn.gdnn.records.verification.lookup;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ReceiptKeysTest {

    @Inject
    ReceiptKeys keys;

    @Inject
    ReceiptKey current;

    @Test
    void a_key_stays_published_when_another_takes_its_place() {
        var former = new Ed25519PrivateKeyParameters(new byte[32])
                .generatePublicKey()
                .getEncoded();
        keys.add(former);
        keys.add(former);

        RestAssured.get("/api/public/v1/receipt-keys")
                .then()
                .body("keys.size()", is(2))
                .body("keys.kid", hasItems(current.id(), ReceiptKey.id(former)))
                .body("keys.x", hasItems(Base64.getUrlEncoder().withoutPadding().encodeToString(former)));
    }
}
