package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.proof.Contexts;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.status.StatusLists;

/**
 * Words a diploma as an Open Badges 3.0 AchievementCredential. Every node but the holder's name has an id, so that one
 * blank node remains.
 */
@ApplicationScoped
class CredentialDocument {

    /** The contexts of every credential, in order. */
    static final List<String> CONTEXTS = List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES);

    static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final Achievements achievements;
    private final InstitutionDid dids;
    private final StatusLists statusLists;
    private final String publicUrl;

    CredentialDocument(
            Achievements achievements,
            InstitutionDid dids,
            StatusLists statusLists,
            @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.achievements = achievements;
        this.dids = dids;
        this.statusLists = statusLists;
        this.publicUrl = publicUrl;
    }

    /** A builder of credentials of one award; what it needs of the programme is read now. */
    Function<Function<CredentialField, String>, JsonObject> template(Award award) {
        var achievement = achievements.of(award);
        return fields -> document(award, achievement, fields);
    }

    /** Where a credential is found. */
    String address(String publicId, String version) {
        return publicUrl + "/api/public/v1/diplomas/" + publicId + "/credential?version=" + version;
    }

    private JsonObject document(Award award, JsonObject achievement, Function<CredentialField, String> fields) {
        var publicId = fields.apply(CredentialField.PUBLIC_ID);
        return Json.object()
                .add("@context", Json.array(CONTEXTS.toArray(String[]::new)))
                .add("id", address(publicId, fields.apply(CredentialField.VERSION)))
                .add("type", Json.array("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", award.name())
                .add("issuer", issuer(award))
                .add("validFrom", fields.apply(CredentialField.VALID_FROM))
                .add("awardedDate", fields.apply(CredentialField.AWARDED_ON))
                .add("credentialSubject", subject(award, achievement, fields))
                .add("evidence", Json.array().add(page(publicId)).add(logEntry(publicId)))
                .add("credentialStatus", status(award, fields))
                .add(
                        "credentialSchema",
                        Json.array().add(Json.object().add("id", SCHEMA).add("type", "JsonSchema")))
                .build();
    }

    private JsonObjectBuilder issuer(Award award) {
        return Json.object()
                .add("id", dids.of(award.institution()))
                .add("type", Json.array("Profile"))
                .add("name", award.institutionName());
    }

    private JsonObjectBuilder subject(Award award, JsonObject achievement, Function<CredentialField, String> fields) {
        var page = verificationPage(fields.apply(CredentialField.PUBLIC_ID));
        var subject = Json.object()
                .add("id", page + "#holder")
                .add("type", Json.array("AchievementSubject", "Profile"))
                .add("name", fields.apply(CredentialField.FULL_NAME));
        if (award.dayOfBirthKnown()) {
            subject.add("dateOfBirth", fields.apply(CredentialField.DATE_OF_BIRTH));
        }
        return subject.add("identifier", Json.array().add(holder(fields)))
                .add("licenseNumber", fields.apply(CredentialField.SERIAL_NUMBER))
                .add("narrative", fields.apply(CredentialField.NARRATIVE))
                .add("achievement", achievement)
                .add("result", Json.array().add(result(page, achievement, fields)));
    }

    private static JsonObjectBuilder holder(Function<CredentialField, String> fields) {
        return Json.object()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityHash", fields.apply(CredentialField.FULL_NAME))
                .add("identityType", "name");
    }

    private static JsonObjectBuilder result(
            String page, JsonObject achievement, Function<CredentialField, String> fields) {
        return Json.object()
                .add("id", page + "#graduation-class")
                .add("type", Json.array("Result"))
                .add("resultDescription", achievement.getString("id") + "#graduation-class")
                .add("value", fields.apply(CredentialField.GRADUATION_CLASS));
    }

    private JsonObjectBuilder page(String publicId) {
        return Json.object()
                .add("id", verificationPage(publicId))
                .add("type", Json.array("Evidence"))
                .add("name", "Trang tra cứu văn bằng");
    }

    private JsonObjectBuilder logEntry(String publicId) {
        return Json.object()
                .add("id", publicUrl + "/api/public/v1/diplomas/" + publicId + "/proof")
                .add("type", Json.array("Evidence"))
                .add("name", "Bằng chứng trong nhật ký của sổ gốc");
    }

    private JsonObjectBuilder status(Award award, Function<CredentialField, String> fields) {
        var list = statusLists.prefix(award.institution()) + fields.apply(CredentialField.STATUS_LIST);
        var index = fields.apply(CredentialField.STATUS_INDEX);
        return Json.object()
                .add("id", list + "#" + index)
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", index)
                .add("statusListCredential", list);
    }

    private String verificationPage(String publicId) {
        return publicUrl + "/verify/" + publicId;
    }
}
