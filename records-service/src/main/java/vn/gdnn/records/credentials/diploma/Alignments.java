package vn.gdnn.records.credentials.diploma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.records.learning.programme.ProgrammeOutcome;
import vn.gdnn.records.learning.programme.Programmes;

/**
 * What an achievement measures up to: its level of the Vietnamese Qualifications Framework (decision 1982/QĐ-TTg), the learning
 * outcomes of its programme, and where its occupation stands in ISCO-08, ISCED-F 2013 and ESCO. The number and length of outcomes have a bound, for every diploma carries them.
 */
@ApplicationScoped
class Alignments {

    static final int MOST_OUTCOMES = 20;
    static final int LONGEST_STATEMENT = 300;

    private static final String FRAMEWORK = "Khung trình độ quốc gia Việt Nam (Quyết định 1982/QĐ-TTg)";
    private static final String FRAMEWORK_URL =
            "https://lawnet.vn/giao-duc/en/vietnamese-national-qualifications-framework-how-many-levels-does-it-include-18477.html";

    private final Programmes programmes;

    Alignments(Programmes programmes) {
        this.programmes = programmes;
    }

    JsonArrayBuilder read(String institution, Award.Course course, String achievement) {
        var alignments = Json.array().add(level(course, achievement));
        var position = 0;
        for (var outcome : outcomes(institution, course)) {
            alignments.add(outcome(outcome, achievement + "#outcome-" + ++position));
        }
        course.classified().addTo(alignments, achievement);
        return alignments;
    }

    private List<ProgrammeOutcome> outcomes(String institution, Award.Course course) {
        var version = course.version();
        return version == null
                ? List.of()
                : programmes.outcomes(institution, course.programme(), version).stream()
                        .limit(MOST_OUTCOMES)
                        .toList();
    }

    private static JsonObjectBuilder level(Award.Course course, String achievement) {
        var level = course.level();
        return Json.object()
                .add("id", achievement + "#level")
                .add("type", Json.array("Alignment"))
                .add("targetName", "Bậc " + level.frameworkLevel() + " (" + level.vietnamese() + ")")
                .add("targetCode", String.valueOf(level.frameworkLevel()))
                .add("targetFramework", FRAMEWORK)
                .add("targetUrl", FRAMEWORK_URL);
    }

    private static JsonObjectBuilder outcome(ProgrammeOutcome outcome, String id) {
        return Json.object()
                .add("id", id)
                .add("type", Json.array("Alignment"))
                .add("targetName", shortened(outcome.statement()))
                .add("targetCode", outcome.code())
                .add("targetType", "CFItem")
                .add("targetUrl", id);
    }

    private static String shortened(String statement) {
        return statement.codePointCount(0, statement.length()) <= LONGEST_STATEMENT
                ? statement
                : statement.substring(0, statement.offsetByCodePoints(0, LONGEST_STATEMENT - 1)) + "…";
    }
}
