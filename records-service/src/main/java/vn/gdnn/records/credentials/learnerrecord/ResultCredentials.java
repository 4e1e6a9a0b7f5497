package vn.gdnn.records.credentials.learnerrecord;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gdnn.credential.proof.Contexts;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.records.learning.grading.StudyMode;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.transcript.Remark;
import vn.gdnn.records.learning.transcript.TranscriptLine;

/**
 * The credentials inside a learner record: one for the programme with the average so far, one for each module with a
 * result, failed ones too. Every node has an id, so that canonicalisation has nothing to name.
 */
final class ResultCredentials {

    static final List<String> CONTEXTS = List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES);

    private final Statement statement;

    ResultCredentials(Statement statement) {
        this.statement = statement;
    }

    List<JsonObject> all() {
        var all = new ArrayList<JsonObject>();
        all.add(programme());
        withResult().forEach(line -> all.add(module(line, all.size())));
        return all;
    }

    /** That each module is part of the programme. */
    JsonArrayBuilder associations() {
        var associations = Json.array();
        withResult()
                .forEach(line -> associations.add(Json.object()
                        .add("type", "Association")
                        .add("associationType", "isPartOf")
                        .add("sourceId", module(line.module()))
                        .add("targetId", programmeId())));
        return associations;
    }

    private List<TranscriptLine> withResult() {
        return statement.academic().transcript().lines().stream()
                .filter(line -> line.score10() != null || line.remark() == Remark.M)
                .toList();
    }

    private JsonObject programme() {
        var transcript = statement.academic().transcript();
        var programme = statement.academic().programme();
        var id = programmeId();
        var place = statement.id() + "#result-0";
        var average = transcript.average();
        var byCredit = transcript.rules().mode() == StudyMode.CREDIT;
        var descriptions = Json.array().add(description(id + "#status", "Tiến độ", "Status"));
        var results = Json.array()
                .add(status(place + "-status", id + "#status")
                        .add(
                                "status",
                                transcript.compulsoryOpen().isEmpty()
                                                && transcript.electivesOpen().isEmpty()
                                        ? "Completed"
                                        : "InProgress"));
        if (average != null) {
            descriptions.add(description(id + "#average", "Điểm trung bình tích lũy", "GradePointAverage")
                    .add("valueMin", "0")
                    .add("valueMax", byCredit ? "4" : "10"));
            results.add(result(place + "-average", id + "#average", average.toPlainString()));
        }
        var achievement = achievement(id, "LearningProgram", programme.name())
                .add("description", "Chương trình đào tạo " + programme.code() + ", phiên bản " + programme.version())
                .add("criteria", criteria(id, "Hoàn thành các môn học, mô đun của chương trình đào tạo"))
                .add("humanCode", programme.occupation().code())
                .add("creditsAvailable", programme.credits())
                .add("resultDescription", descriptions);
        var subject = subject(achievement)
                .add("creditsEarned", transcript.creditsEarned())
                .add("result", results);
        return credential(0, programme.name(), subject);
    }

    private JsonObject module(TranscriptLine line, int position) {
        var module = line.module();
        var id = module(module);
        var place = statement.id() + "#result-" + position;
        var letter = line.letter();
        var score = line.score10();
        var descriptions = Json.array()
                .add(
                        score == null
                                ? description(id + "#status", "Miễn", "Status")
                                : description(id + "#score", "Điểm tổng kết, thang điểm 10", "RawScore")
                                        .add("valueMin", "0")
                                        .add("valueMax", "10"));
        var results = Json.array()
                .add((score == null
                                ? status(place + "-status", id + "#status")
                                : result(place + "-score", id + "#score", score.toPlainString()))
                        .add("status", line.passed() ? "Completed" : "Failed"));
        if (letter != null) {
            descriptions.add(description(id + "#letter", "Điểm chữ", "LetterGrade"));
            results.add(result(place + "-letter", id + "#letter", letter.name()));
        }
        var achievement = achievement(id, "Course", module.name())
                .add("description", "Môn học, mô đun " + module.code() + " của chương trình đào tạo")
                .add(
                        "criteria",
                        criteria(
                                id,
                                "Điểm tổng kết đạt theo quy chế "
                                        + statement
                                                .academic()
                                                .transcript()
                                                .rules()
                                                .name()))
                .add("humanCode", module.code())
                .add("creditsAvailable", module.credits())
                .add("resultDescription", descriptions);
        var subject = subject(achievement)
                .add("creditsEarned", line.passed() ? module.credits() : 0)
                .add("result", results);
        if (line.remark() == Remark.R) {
            subject.add("narrative", "Công nhận kết quả học tập đã có");
        } else if (line.remark() == Remark.M) {
            subject.add("narrative", "Được miễn theo quyết định, không có điểm");
        }
        return credential(position, module.name(), subject);
    }

    private JsonObject credential(int position, String name, JsonObjectBuilder subject) {
        return Json.object()
                .add("@context", Json.array(CONTEXTS.toArray(String[]::new)))
                .add("id", statement.id() + "#result-" + position)
                .add("type", Json.array("VerifiableCredential", "AchievementCredential"))
                .add("name", name)
                .add(
                        "issuer",
                        Json.object()
                                .add("id", statement.issuer())
                                .add("type", Json.array("Profile"))
                                .add("name", statement.academic().institutionName()))
                .add("validFrom", statement.madeAt())
                .add("credentialSubject", subject)
                .build();
    }

    private JsonObjectBuilder subject(JsonObjectBuilder achievement) {
        return Json.object()
                .add("id", statement.holder())
                .add("type", Json.array("AchievementSubject"))
                .add("achievement", achievement);
    }

    private static JsonObjectBuilder achievement(String id, String kind, String name) {
        return Json.object()
                .add("id", id)
                .add("type", Json.array("Achievement"))
                .add("achievementType", kind)
                .add("name", name)
                .add("inLanguage", "vi");
    }

    private static JsonObjectBuilder criteria(String achievement, String narrative) {
        return Json.object().add("id", achievement + "#criteria").add("narrative", narrative);
    }

    private static JsonObjectBuilder description(String id, String name, String kind) {
        return Json.object()
                .add("id", id)
                .add("type", Json.array("ResultDescription"))
                .add("name", name)
                .add("resultType", kind);
    }

    private static JsonObjectBuilder status(String id, String description) {
        return Json.object().add("id", id).add("type", Json.array("Result")).add("resultDescription", description);
    }

    private static JsonObjectBuilder result(String id, String description, String value) {
        return status(id, description).add("value", value);
    }

    private String programmeId() {
        return named("");
    }

    private String module(ProgrammeModule module) {
        return named(module.code());
    }

    private String named(String module) {
        var programme = statement.academic().programme();
        var name = String.join(
                "\n",
                "learner record",
                statement.academic().institution(),
                programme.id().toString(),
                Integer.toString(programme.version()),
                module);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
