package vn.gdnn.records.credentials.diploma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.records.learning.programme.ProgrammeModule;
import vn.gdnn.records.learning.programme.Programmes;

/** What a credential is awarded for, as an Achievement of Open Badges 3.0. */
@ApplicationScoped
class Achievements {

    /** What Open Badges has no word for. */
    private static final String OLD_ENTRY = "ext:TakenOverRegisterEntry";

    private final Programmes programmes;
    private final Alignments alignments;

    Achievements(Programmes programmes, Alignments alignments) {
        this.programmes = programmes;
        this.alignments = alignments;
    }

    JsonObject of(Award award) {
        var course = award.course();
        return (course == null ? oldPaper(award) : diploma(award, course)).build();
    }

    /** No level, no programme and no outcomes: the register knows none of what an old paper was given for. */
    private static JsonObjectBuilder oldPaper(Award award) {
        var id = id(award.institution(), OLD_ENTRY, award.occupation().name(), code(award));
        var achievement = achievement(award, id, OLD_ENTRY)
                .add(
                        "description",
                        "Mục ghi lại một văn bằng giấy cũ, ngành, nghề "
                                + award.occupation().name())
                .add(
                        "criteria",
                        Json.object()
                                .add("id", id + "#criteria")
                                .add("narrative", "Chép từ sổ cũ; không xác nhận chương trình đào tạo và trình độ."));
        if (award.occupation().code() != null) {
            achievement.add("humanCode", award.occupation().code());
        }
        return achievement;
    }

    private JsonObjectBuilder diploma(Award award, Award.Course course) {
        var identity = Stream.of(
                award.institution(),
                course.programme().toString(),
                String.valueOf(course.version()),
                award.name(),
                award.occupation().name(),
                code(award));
        var id = id(Stream.concat(identity, course.classified().words()).toArray(String[]::new));
        var modules = modules(award.institution(), course);
        var achievement = achievement(award, id, "Diploma")
                .add(
                        "description",
                        "Chương trình đào tạo trình độ " + course.level().inSentence() + ", ngành, nghề "
                                + award.occupation().name() + " (mã " + code(award) + ")")
                .add("criteria", Json.object().add("id", id + "#criteria").add("narrative", criteria(course, modules)))
                .add("humanCode", requireNonNull(award.occupation().code()))
                .add("alignment", alignments.read(award.institution(), course, id));
        if (!modules.isEmpty()) {
            achievement.add(
                    "creditsAvailable",
                    modules.stream().mapToInt(ProgrammeModule::credits).sum());
        }
        if (course.highQuality()) {
            achievement.add("tag", Json.array("chương trình chất lượng cao"));
        }
        return achievement;
    }

    private static JsonObjectBuilder achievement(Award award, String id, String type) {
        return Json.object()
                .add("id", id)
                .add("type", Json.array("Achievement"))
                .add("achievementType", type)
                .add("name", award.name() + ": " + award.occupation().name())
                .add("fieldOfStudy", award.occupation().name())
                .add("inLanguage", "vi")
                .add(
                        "resultDescription",
                        Json.array()
                                .add(Json.object()
                                        .add("id", id + "#graduation-class")
                                        .add("type", Json.array("ResultDescription"))
                                        .add("name", "Xếp loại tốt nghiệp")
                                        .add("resultType", "PerformanceLevel")));
    }

    private static String code(Award award) {
        return String.valueOf(award.occupation().code());
    }

    private static String id(String... identity) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(String.join("\n", identity).getBytes(UTF_8));
    }

    private List<ProgrammeModule> modules(String institution, Award.Course course) {
        var version = course.version();
        return version == null ? List.of() : programmes.modules(institution, course.programme(), version);
    }

    private static String criteria(Award.Course course, List<ProgrammeModule> modules) {
        return "Hoàn thành chương trình đào tạo trình độ " + course.level().inSentence()
                + " và được công nhận tốt nghiệp."
                + (modules.isEmpty()
                        ? ""
                        : modules.stream()
                                .map(module -> module.name() + " (" + module.credits() + " tín chỉ)")
                                .collect(Collectors.joining("; ", " Các môn học, mô đun: ", ".")));
    }
}
