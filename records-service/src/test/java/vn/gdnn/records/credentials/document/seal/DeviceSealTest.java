package vn.gdnn.records.credentials.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.key.DeviceKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.credential.proof.Contexts;
import vn.gdnn.credential.proof.DataIntegrity;
import vn.gdnn.credential.proof.HashedDocument;
import vn.gdnn.credential.proof.Json;

/** A PKCS#11 device, here SoftHSM, signs documents; the credential key is in a file beside it. */
class DeviceSealTest {

    @Test
    void a_key_that_never_leaves_its_device_seals_a_document_and_a_file_s_key_proves_a_credential() throws Exception {
        var keys = DeviceKeys.of("CDHN01");
        var document = only(keys, KeyUse.DOCUMENT);
        var credential = only(keys, KeyUse.CREDENTIAL);

        assertThat(document.device()).isNotNull();
        assertThat(document.privateKey().getEncoded()).isNull();
        var pdf = SealTest.sealed(SealTest.NO_AUTHORITY, document);
        SealTest.assertPassed(SealTest.report(pdf, document.chain().get(0)), SignatureLevel.PAdES_BASELINE_B);

        assertThat(credential.device()).isNull();
        var claims = Json.object()
                .add("@context", Json.array(Contexts.CREDENTIALS))
                .add("type", Json.array("VerifiableCredential"))
                .add("issuer", "did:example:school")
                .add("credentialSubject", Json.object().add("id", "did:example:holder"))
                .build();
        var proof = new DataIntegrity(
                        credential, "did:example:school#key", Instant.now(), List.of(Contexts.CREDENTIALS))
                .prove(HashedDocument.of(claims.toString()));
        var publicKey = (Ed25519PublicKeyParameters) PublicKeyFactory.createKey(
                credential.chain().get(0).getPublicKey().getEncoded());
        assertThat(DataIntegrity.verifies(
                        Json.object(claims).add("proof", proof).build(), publicKey))
                .isTrue();
    }

    private static SigningKey only(List<SigningKey> keys, KeyUse use) {
        var found = keys.stream().filter(key -> key.use() == use).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
