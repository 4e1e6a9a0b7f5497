package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gdnn.quickstart.demo.GatewayClient.Answer;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.Module;
import vn.gdnn.quickstart.demo.school.Programme;
import vn.gdnn.quickstart.demo.school.School;

/** Programmes written and submitted by the school's system and approved by its reviewer. */
final class Programmes {

    private static final String PROGRAMMES = "/api/curriculum/v1/programmes";

    private final Identities identities;
    private final Tally tally;

    Programmes(Identities identities, Tally tally) {
        this.identities = identities;
        this.tally = tally;
    }

    /** Whether any programme had to be brought on. */
    boolean bring(School school) throws IOException, InterruptedException {
        var system = identities.system(school);
        var known = known(system);
        var any = false;
        for (var programme : school.programmes()) {
            var status = known.containsKey(programme.code())
                    ? known.get(programme.code()).path("status").asText()
                    : "";
            if (List.of("", "DRAFT", "SUBMITTED").contains(status)) {
                bringOn(school, programme, known.get(programme.code()));
                any = true;
            }
        }
        return any;
    }

    private void bringOn(School school, Programme programme, @Nullable JsonNode known)
            throws IOException, InterruptedException {
        var system = identities.system(school);
        var at = known == null
                ? create(system, programme)
                : system.get(path(known)).orFail();
        if (at.body().path("status").asText().equals("DRAFT")) {
            at = act(system, at, "submission", Map.of());
        }
        var code = school.code();
        act(
                identities.reviewer(school),
                at,
                "approval",
                Map.of(
                        "decisionNumber", "22/QĐ-" + code,
                        "decidedOn", "2022-08-01",
                        "inForceFrom", "2022-09-01"));
    }

    private Answer create(Caller system, Programme programme) throws IOException, InterruptedException {
        var patience = new Patience();
        var answer = system.post(PROGRAMMES, body(programme));
        while (answer.isRefusedWith("INSTITUTION_UNKNOWN") && !patience.isOver()) {
            patience.pause();
            answer = system.post(PROGRAMMES, body(programme));
        }
        answer.orFail();
        tally.changed(1);
        return answer;
    }

    private Answer act(Caller caller, Answer at, String act, Object body) throws IOException, InterruptedException {
        var done = caller.act(path(at.body()) + "/" + act, at.etag(), body).orFail();
        tally.changed(1);
        return done;
    }

    private static Map<String, JsonNode> known(Caller system) throws IOException, InterruptedException {
        var known = new HashMap<String, JsonNode>();
        for (var programme : system.all(PROGRAMMES)) {
            known.put(programme.path("code").asText(), programme);
        }
        return known;
    }

    private static String path(JsonNode programme) {
        return PROGRAMMES + "/" + programme.path("id").asText();
    }

    private static Map<String, Object> body(Programme programme) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", programme.code());
        body.put("name", programme.name());
        body.put("occupationCode", programme.occupationCode());
        body.put("level", programme.level());
        body.put("entry", programme.entry());
        body.put("durationMonths", programme.months());
        body.put("credits", programme.credits());
        body.put("highQuality", false);
        body.put("contentFitsDigitalMethods", programme.digitalMethods());
        if (programme.digitalMethods()) {
            body.put("digitalMethodsEvidence", "Học liệu số và lớp học trực tuyến cho các mô-đun lý thuyết");
        }
        if (programme.digitalTechnology()) {
            body.put("updatedForTechnologyOn", "2025-06-01");
        }
        body.put("modules", programme.modules().stream().map(Programmes::module).toList());
        body.put("outcomes", outcomes(programme.digitalOutcomes()));
        return body;
    }

    private static Map<String, Object> module(Module module) {
        return Map.of(
                "code", module.code(),
                "name", module.name(),
                "credits", module.credits(),
                "theoryHours", module.theoryHours(),
                "practiceHours", module.practiceHours(),
                "testHours", module.testHours(),
                "compulsory", true,
                "condition", module.condition());
    }

    private static List<Map<String, Object>> outcomes(boolean digital) {
        var competences = digital
                ? List.of(Map.of("component", "1.1", "level", 3), Map.of("component", "4.2", "level", 3))
                : List.of();
        return List.of(
                outcome("CDR1", "Thực hiện được các công việc của nghề theo quy trình và bảo đảm an toàn", List.of()),
                outcome("CDR2", "Tìm kiếm, quản lý thông tin và làm việc với khách hàng, đồng nghiệp", competences));
    }

    private static Map<String, Object> outcome(String code, String statement, List<?> competences) {
        return Map.of("code", code, "statement", statement, "digitalCompetences", competences);
    }
}
