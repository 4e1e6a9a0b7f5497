package vn.gdnn.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialModelTest {

    private static final String PLAIN = """
            {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
             "id": "urn:uuid:1", "issuer": "did:example:school", "validFrom": "2026-01-01T00:00:00+07:00",
             "credentialSubject": {"id": "did:example:holder"}}""";

    @Test
    void a_plain_credential_fits() {
        assertThat(CredentialModel.fits(Json.readOwn(PLAIN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'issuer': {'id': 'did:example:school', 'name': {'@value': 'School', '@language': 'en'}}}",
                "{'type': ['https://example.org/#Other', 'VerifiableCredential']}",
                "{'validUntil': '2026-01-01T00:00:00.000Z'}",
                "{'credentialSubject': [{'id': 'did:example:one'}, {'id': 'did:example:other'}]}",
                "{'credentialStatus': {'type': 'BitstringStatusListEntry', 'statusPurpose': 'revocation',"
                        + " 'statusListIndex': '7', 'statusListCredential': 'https://example.org/1'}}",
                "{'evidence': [{'type': ['Evidence']}]}",
            })
    void what_the_model_allows_fits(String change) {
        assertThat(CredentialModel.fits(changed(change))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context': ['https://example.org', 'https://www.w3.org/ns/credentials/v2']}",
                "{'@context': 'https://www.w3.org/ns/credentials/v2'}",
                "{'@context': ['https://www.w3.org/ns/credentials/v2', 7]}",
                "{'type': ['OtherCredential']}",
                "{'type': ['VerifiableCredential', 2]}",
                "{'id': 'https ://not-a-url'}",
                "{'id': null}",
                "{'id': ['urn:uuid:1', 'urn:uuid:2']}",
                "{'issuer': 'school'}",
                "{'issuer': {'name': 'School'}}",
                "{'name': {'@value': 'Diploma', 'url': 'did:example:1'}}",
                "{'credentialSubject': {}}",
                "{'credentialSubject': []}",
                "{'credentialSubject': {'id': ['did:example:one', 'did:example:other']}}",
                "{'validFrom': '2026-01-01'}",
                "{'validFrom': '2026-01-01T00:00:00'}",
                "{'validFrom': '2026-02-30T00:00:00Z'}",
                "{'validUntil': '2025-12-31T00:00:00Z'}",
                "{'credentialStatus': {'id': 'did:example:status'}}",
                "{'credentialStatus': {'type': 'BitstringStatusListEntry', 'statusPurpose': 'revocation',"
                        + " 'statusListIndex': 7, 'statusListCredential': 'https://example.org/1'}}",
                "{'credentialStatus': {'type': 'BitstringStatusListEntry', 'statusPurpose': 'revocation',"
                        + " 'statusListIndex': '07', 'statusListCredential': 'https://example.org/1'}}",
                "{'credentialSchema': {'type': 'JsonSchema'}}",
                "{'termsOfUse': {}}",
                "{'evidence': 'seen'}",
                "{'relatedResource': {'id': 'https://example.org/1', 'digestSRI': 'sha384-x'}}",
            })
    void what_the_model_forbids_does_not(String change) {
        assertThat(CredentialModel.fits(changed(change))).isFalse();
    }

    private static JsonObject changed(String change) {
        var credential = Json.object(Json.readOwn(PLAIN));
        Json.readOwn(change.replace('\'', '"')).forEach(credential::add);
        return credential.build();
    }
}
