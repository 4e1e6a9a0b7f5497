package vn.gdnn.records.credentials.europass;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.gdnn.credential.proof.Json;

/**
 * Says in the European Learning Model 3.3 what a diploma's credential says. The credential is the only source, so nothing
 * comes in that the institution has not signed.
 */
final class EuropassDocument {

    private static final List<String> CONTEXTS =
            List.of("https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap");
    private static final String PROFILE = "http://data.europa.eu/snb/model/ap/edc-generic-full";

    private final String institution;
    private final JsonObject credential;
    private final JsonObject subject;
    private final JsonObject achievement;
    private final List<String> pictures;
    private final String page;

    private EuropassDocument(String institution, JsonObject credential, List<String> pictures) {
        this.institution = institution;
        this.credential = credential;
        this.subject = credential.getJsonObject("credentialSubject");
        this.achievement = subject.getJsonObject("achievement");
        this.pictures = pictures;
        this.page = credential.getJsonArray("evidence").getJsonObject(0).getString("id");
    }

    /** The document of a credential, the code of the institution, and the pictures of the paper, PNG in base64. */
    static JsonObject of(String institution, JsonObject credential, List<String> pictures) {
        return new EuropassDocument(institution, credential, pictures).document();
    }

    private JsonObject document() {
        return Json.object()
                .add("@context", Json.array(CONTEXTS.toArray(String[]::new)))
                .add("id", credential.getString("id"))
                .add("type", Json.array("VerifiableCredential", "EuropeanDigitalCredential"))
                .add("issuer", school())
                .add("issuanceDate", credential.getString("validFrom"))
                .add("issued", credential.getString("validFrom"))
                .add("validFrom", credential.getString("validFrom"))
                .add("credentialSchema", Json.object().add("id", PROFILE).add("type", "ShaclValidator2017"))
                .add("credentialProfiles", Json.array().add(Elm.generic()))
                .add("displayParameter", display())
                .add("credentialSubject", holder())
                .build();
    }

    private JsonObjectBuilder school() {
        var issuer = credential.getJsonObject("issuer");
        var id = issuer.getString("id");
        return Elm.node(id, "Organisation")
                .add("legalName", Elm.vietnamese(issuer.getString("name")))
                .add(
                        "eIDASIdentifier",
                        Elm.node(id + "#code", "LegalIdentifier")
                                .add("notation", institution)
                                .add("spatial", Elm.vietNam()))
                .add(
                        "location",
                        Json.array()
                                .add(Elm.node(id + "#location", "Location")
                                        .add(
                                                "address",
                                                Json.array()
                                                        .add(Elm.node(id + "#address", "Address")
                                                                .add("countryCode", Elm.vietNam())))));
    }

    private JsonObjectBuilder holder() {
        var person =
                Elm.node(subject.getString("id"), "Person").add("fullName", Elm.vietnamese(subject.getString("name")));
        if (subject.containsKey("dateOfBirth")) {
            person.add("dateOfBirth", subject.getString("dateOfBirth") + "T00:00:00+07:00");
        }
        return person.add("hasClaim", Json.array().add(achieved()));
    }

    private JsonObjectBuilder achieved() {
        return Elm.node(page + "#achievement", "LearningAchievement")
                .add("title", Elm.vietnamese(achievement.getString("name")))
                .add("description", Elm.vietnamese(achievement.getString("description")))
                .add(
                        "identifier",
                        Json.array()
                                .add(Elm.node(page + "#serial-number", "Identifier")
                                        .add("notation", subject.getString("licenseNumber"))
                                        .add("schemeName", "Số hiệu bằng")))
                .add("additionalNote", Json.array().add(Elm.note(page + "#note", subject.getString("narrative"))))
                .add("awardedBy", awarded())
                .add("provenBy", Json.array().add(graduationClass()))
                .add("specifiedBy", qualification());
    }

    private JsonObjectBuilder awarded() {
        return Elm.node(page + "#awarding", "AwardingProcess")
                .add("awardingBody", Json.array().add(school()))
                .add("awardingDate", credential.getString("awardedDate"))
                .add(
                        "location",
                        Json.array()
                                .add(Elm.node(page + "#awarding-place", "Location")
                                        .add(
                                                "address",
                                                Json.array()
                                                        .add(Elm.node(page + "#awarding-address", "Address")
                                                                .add("countryCode", Elm.vietNam())))));
    }

    private JsonObjectBuilder graduationClass() {
        var result = subject.getJsonArray("result").getJsonObject(0);
        return Elm.node(result.getString("id"), "LearningAssessment")
                .add("title", Elm.vietnamese("Xếp loại tốt nghiệp"))
                .add("awardedBy", awarded())
                .add("grade", Elm.note(result.getString("id") + "-grade", result.getString("value")));
    }

    private JsonObjectBuilder qualification() {
        var id = achievement.getString("id");
        var qualification = Elm.node(id, "Qualification")
                .add("title", Elm.vietnamese(credential.getString("name")))
                .add(
                        "identifier",
                        Json.array()
                                .add(Elm.node(id + "#occupation", "Identifier")
                                        .add("notation", achievement.getString("humanCode"))
                                        .add("schemeName", "Mã ngành, nghề đào tạo")))
                .add(
                        "learningOutcomeSummary",
                        Elm.note(
                                id + "#summary",
                                achievement.getJsonObject("criteria").getString("narrative")))
                .add("additionalNote", Json.array().add(level(id)))
                .add("isPartialQualification", false);
        fields(qualification);
        var outcomes = outcomes().build();
        return outcomes.isEmpty() ? qualification : qualification.add("learningOutcome", outcomes);
    }

    private void fields(JsonObjectBuilder qualification) {
        alignments().getValuesAs(JsonObject.class).stream()
                .filter(alignment -> alignment.getString("targetFramework", "").equals("ISCED-F 2013"))
                .map(field -> Elm.isced(field.getString("targetUrl"), field.getString("targetCode")))
                .forEach(field -> qualification.add("ISCEDFCode", Json.array().add(field)));
    }

    /** In words: the model's tables of levels end at the borders of Europe. */
    private JsonObjectBuilder level(String qualification) {
        var level = alignments().getJsonObject(0);
        return Elm.note(
                qualification + "#level", level.getString("targetName") + ", " + level.getString("targetFramework"));
    }

    private JsonArrayBuilder outcomes() {
        var outcomes = Json.array();
        alignments().getValuesAs(JsonObject.class).stream()
                .filter(alignment -> alignment.getString("targetType", "").equals("CFItem"))
                .forEach(outcome -> outcomes.add(Elm.node(outcome.getString("id"), "LearningOutcome")
                        .add("title", Elm.vietnamese(outcome.getString("targetName")))));
        return outcomes;
    }

    private JsonArray alignments() {
        return achievement.getJsonArray("alignment");
    }

    private JsonObjectBuilder display() {
        var sides = Json.array();
        for (var side = 1; side <= pictures.size(); side++) {
            sides.add(Elm.node(page + "#side-" + side, "DisplayDetail")
                    .add("page", side)
                    .add(
                            "image",
                            Elm.node(page + "#picture-" + side, "MediaObject")
                                    .add("content", pictures.get(side - 1))
                                    .add("contentEncoding", Elm.base64())
                                    .add("contentType", Elm.png())));
        }
        return Elm.node(page + "#display", "DisplayParameter")
                .add("title", Elm.vietnamese(credential.getString("name")))
                .add("language", Json.array().add(Elm.language()))
                .add("primaryLanguage", Elm.language())
                .add(
                        "individualDisplay",
                        Json.array()
                                .add(Elm.node(page + "#display-vi", "IndividualDisplay")
                                        .add("language", Elm.language())
                                        .add("displayDetail", sides)));
    }
}
