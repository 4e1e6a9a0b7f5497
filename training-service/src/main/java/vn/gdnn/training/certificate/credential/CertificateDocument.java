package vn.gdnn.training.certificate.credential;

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
 * Words a certificate as an Open Badges 3.0 AchievementCredential. Every node but the holder's name has an id, so that one
 * blank node remains.
 */
@ApplicationScoped
class CertificateDocument {

    /** The contexts of every credential, in order. */
    static final List<String> CONTEXTS = List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES);

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final InstitutionDid dids;
    private final StatusLists statusLists;
    private final String publicUrl;

    CertificateDocument(
            InstitutionDid dids, StatusLists statusLists, @ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.dids = dids;
        this.statusLists = statusLists;
        this.publicUrl = publicUrl;
    }

    JsonObject document(CertifiedTraining training, Function<CertificateField, String> fields) {
        var publicId = fields.apply(CertificateField.PUBLIC_ID);
        var page = publicUrl + "/verify/" + publicId;
        var document = Json.object()
                .add("@context", Json.array(CONTEXTS.toArray(String[]::new)))
                .add("id", publicUrl + "/api/public/v1/certificates/" + publicId + "/credential")
                .add("type", Json.array("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", training.title())
                .add("issuer", issuer(training))
                .add("validFrom", fields.apply(CertificateField.VALID_FROM))
                .add("awardedDate", fields.apply(CertificateField.AWARDED_ON));
        if (training.expires()) {
            document.add("validUntil", fields.apply(CertificateField.VALID_UNTIL));
        }
        return document.add("credentialSubject", subject(training, page, fields))
                .add("evidence", Json.array().add(evidence(page)))
                .add("credentialStatus", status(training, fields))
                .add("credentialSchema", Json.array().add(schema()))
                .build();
    }

    private static JsonObjectBuilder schema() {
        return Json.object().add("id", SCHEMA).add("type", "JsonSchema");
    }

    private JsonObjectBuilder issuer(CertifiedTraining training) {
        return Json.object()
                .add("id", dids.of(training.issuer()))
                .add("type", Json.array("Profile"))
                .add("name", training.issuerName());
    }

    private static JsonObjectBuilder holder(Function<CertificateField, String> fields) {
        return Json.object()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityHash", fields.apply(CertificateField.FULL_NAME))
                .add("identityType", "name");
    }

    private static JsonObjectBuilder subject(
            CertifiedTraining training, String page, Function<CertificateField, String> fields) {
        var subject = Json.object()
                .add("id", page + "#holder")
                .add("type", Json.array("AchievementSubject", "Profile"))
                .add("name", fields.apply(CertificateField.FULL_NAME));
        if (training.dayOfBirthKnown()) {
            subject.add("dateOfBirth", fields.apply(CertificateField.DATE_OF_BIRTH));
        }
        return subject.add("identifier", Json.array().add(holder(fields)))
                .add("licenseNumber", fields.apply(CertificateField.NUMBER))
                .add("achievement", CertifiedAchievement.of(training));
    }

    private static JsonObjectBuilder evidence(String page) {
        return Json.object()
                .add("id", page)
                .add("type", Json.array("Evidence"))
                .add("name", "Trang tra cứu chứng nhận bồi dưỡng");
    }

    private JsonObjectBuilder status(CertifiedTraining training, Function<CertificateField, String> fields) {
        var list = statusLists.prefix(training.issuer()) + fields.apply(CertificateField.STATUS_LIST);
        var index = fields.apply(CertificateField.STATUS_INDEX);
        return Json.object()
                .add("id", list + "#" + index)
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", index)
                .add("statusListCredential", list);
    }
}
