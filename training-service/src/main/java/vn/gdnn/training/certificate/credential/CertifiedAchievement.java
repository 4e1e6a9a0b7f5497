package vn.gdnn.training.certificate.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import java.util.UUID;
import vn.gdnn.credential.proof.Json;

/** A training as an achievement, with the components of the framework that it is about. */
final class CertifiedAchievement {

    private CertifiedAchievement() {}

    static JsonObjectBuilder of(CertifiedTraining training) {
        var id = "urn:uuid:"
                + UUID.nameUUIDFromBytes(
                        String.join("\n", training.issuer(), training.subject(), training.title(), training.provider())
                                .getBytes(UTF_8));
        return Json.object()
                .add("id", id)
                .add("type", Json.array("Achievement"))
                .add("achievementType", "Certificate")
                .add("name", training.title())
                .add("description", "Khóa bồi dưỡng do " + training.provider() + " tổ chức")
                .add(
                        "criteria",
                        Json.object().add("id", id + "#criteria").add("narrative", "Hoàn thành khóa bồi dưỡng."))
                .add("inLanguage", "vi")
                .add("tag", Json.array(training.subject()))
                .add("alignment", alignments(training, id));
    }

    private static JsonArrayBuilder alignments(CertifiedTraining training, String achievement) {
        var alignments = Json.array();
        for (var component : training.components()) {
            var id = achievement + "#component-" + component.code();
            var alignment = Json.object()
                    .add("id", id)
                    .add("type", Json.array("Alignment"))
                    .add("targetName", Objects.requireNonNullElse(component.name(), component.code()))
                    .add("targetCode", component.code())
                    .add("targetType", "CFItem")
                    .add("targetUrl", id);
            if (component.level() != null) {
                alignment.add("targetDescription", "Mức độ: " + component.level());
            }
            alignments.add(alignment);
        }
        return alignments;
    }
}
