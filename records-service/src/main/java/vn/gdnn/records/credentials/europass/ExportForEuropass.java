package vn.gdnn.records.credentials.europass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import vn.gdnn.credential.key.InstitutionDid;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.credentials.diploma.ReadCredential;
import vn.gdnn.records.credentials.document.DocumentRefusal;
import vn.gdnn.records.credentials.document.ReadDocument;

/**
 * Gives whoever knows the public id the diploma for Europass. It bears no status, so a diploma that is replaced or revoked
 * has none, as it has no document; an old paper that was taken over has none either, for no awarding body stands behind
 * it here.
 */
@ApplicationScoped
public class ExportForEuropass {

    private final ReadDocument readDocument;
    private final ReadCredential readCredential;
    private final InstitutionDid dids;
    private final Pictures pictures;

    ExportForEuropass(
            ReadDocument readDocument, ReadCredential readCredential, InstitutionDid dids, Pictures pictures) {
        this.readDocument = readDocument;
        this.readCredential = readCredential;
        this.dids = dids;
        this.pictures = pictures;
    }

    public JsonObject export(String publicId) {
        var paper = readDocument.read(publicId);
        return readCredential
                .find(publicId)
                .map(credential -> Json.readOwn(credential.document()))
                .filter(ExportForEuropass::isIssuedHere)
                .map(credential ->
                        EuropassDocument.of(institution(credential), credential, List.of(pictures.firstPage(paper))))
                .orElseThrow(() -> new Refusal(DocumentRefusal.EUROPASS_NOT_OFFERED));
    }

    private static boolean isIssuedHere(JsonObject credential) {
        return credential
                .getJsonObject("credentialSubject")
                .getJsonObject("achievement")
                .getString("achievementType")
                .equals("Diploma");
    }

    /** Whose diploma a credential or an export of it is. */
    String institution(JsonObject credential) {
        return dids.institution(credential.getJsonObject("issuer").getString("id"))
                .orElseThrow();
    }
}
