package vn.gdnn.records.credentials.diploma;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.Presented;

/**
 * What Verifiable Credentials 2.0 and the schema of Open Badges 3.0 require of a credential that this service issues. The
 * schema itself is not carried: its licence does not allow it.
 */
final class CredentialShape {

    private static final JsonArray CONTEXTS =
            Json.array(CredentialDocument.CONTEXTS.toArray(String[]::new)).build();

    private CredentialShape() {}

    static boolean hasKnownContexts(JsonObject credential) {
        return CONTEXTS.equals(credential.get("@context")) && !redefines(credential, true);
    }

    static boolean fits(JsonObject credential) {
        return has(credential, "VerifiableCredential", "type")
                && (has(credential, "OpenBadgeCredential", "type") || has(credential, "AchievementCredential", "type"))
                && areTexts(credential, "id", "name")
                && Presented.moment(credential, "validFrom").isPresent()
                && (!credential.containsKey("validUntil")
                        || Presented.moment(credential, "validUntil").isPresent())
                && credential.get("issuer") instanceof JsonObject issuer
                && has(issuer, "Profile", "type")
                && areTexts(issuer, "id", "name")
                && credential.get("credentialSubject") instanceof JsonObject subject
                && fitsSubject(subject)
                && credential.get("credentialStatus") instanceof JsonObject status
                && fitsStatus(status)
                && namesSchema(credential);
    }

    private static boolean fitsSubject(JsonObject subject) {
        return has(subject, "AchievementSubject", "type")
                && areTexts(subject, "id", "name")
                && subject.get("achievement") instanceof JsonObject achievement
                && has(achievement, "Achievement", "type")
                && areTexts(achievement, "id", "name", "description")
                && achievement.get("criteria") instanceof JsonObject;
    }

    private static boolean fitsStatus(JsonObject status) {
        return Presented.text(status, "type").equals("BitstringStatusListEntry")
                && Presented.text(status, "statusPurpose").equals("revocation")
                && areTexts(status, "statusListIndex", "statusListCredential");
    }

    private static boolean namesSchema(JsonObject credential) {
        return credential.get("credentialSchema") instanceof JsonArray schemas
                && schemas.stream()
                        .anyMatch(schema -> schema instanceof JsonObject named
                                && Presented.text(named, "id").equals(CredentialDocument.SCHEMA)
                                && Presented.text(named, "type").equals("JsonSchema"));
    }

    private static boolean has(JsonObject object, String value, String member) {
        return object.get(member) instanceof JsonArray values
                && values.stream()
                        .anyMatch(one -> one instanceof JsonString text
                                && text.getString().equals(value));
    }

    private static boolean areTexts(JsonObject object, String... members) {
        return Stream.of(members)
                .noneMatch(member -> Presented.text(object, member).isBlank());
    }

    /** A context further inside would change what the words around it mean. */
    private static boolean redefines(JsonValue value, boolean top) {
        if (value instanceof JsonArray items) {
            return items.stream().anyMatch(item -> redefines(item, false));
        }
        return value instanceof JsonObject object
                && (!top && object.containsKey("@context")
                        || object.values().stream().anyMatch(item -> redefines(item, false)));
    }
}
