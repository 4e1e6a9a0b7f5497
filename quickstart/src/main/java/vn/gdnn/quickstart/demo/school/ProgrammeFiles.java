package vn.gdnn.quickstart.demo.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The programmes of a school, whole, and the decisions that approve them, as files for the curriculum service. */
public final class ProgrammeFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final School school;

    ProgrammeFiles(School school) {
        this.school = school;
    }

    private record Lines(int rows, String text) implements DataFile {

        @Override
        public String type() {
            return "application/x-ndjson";
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    public DataFile programmes() {
        var text = new StringBuilder();
        school.programmes().forEach(programme -> text.append(line(programme)).append('\n'));
        return new Lines(school.programmes().size(), text.toString());
    }

    /** The programme as the school revised it on a day: new technology, and more digital competence. */
    public Map<String, Object> revised(Programme programme, String day) {
        var body = body(programme);
        body.put("updatedForTechnologyOn", day);
        body.put(
                "outcomes",
                outcomes(programme, List.of(competence("1.1", 4), competence("4.2", 3), competence("6.1", 2))));
        return body;
    }

    public CsvFile approvals() {
        var file = new CsvFile("code,decisionNumber,decidedOn,inForceFrom");
        school.programmes()
                .forEach(programme -> file.row(programme.code(), "22/QĐ-" + school.code(), "2022-08-01", "2022-09-01"));
        return file;
    }

    private static String line(Programme programme) {
        try {
            return JSON.writeValueAsString(body(programme));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
        body.put(
                "modules",
                programme.modules().stream().map(ProgrammeFiles::module).toList());
        var competences = programme.digitalOutcomes()
                ? List.of(competence("1.1", 3), competence("4.2", 3))
                : List.<Map<String, Object>>of();
        body.put("outcomes", outcomes(programme, competences));
        return body;
    }

    private static Map<String, Object> module(Module module) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", module.code());
        body.put("name", module.name());
        body.put("credits", module.credits());
        body.put("theoryHours", module.theoryHours());
        body.put("practiceHours", module.practiceHours());
        body.put("testHours", module.testHours());
        body.put("compulsory", true);
        body.put("condition", module.condition());
        if (module.name().equals("Tin học")) {
            body.put("commonSubject", "INFORMATICS");
        }
        return body;
    }

    /** The first half of the modules leads to the one outcome, the second to the other, the middle one to both. */
    private static List<Map<String, Object>> outcomes(Programme programme, List<Map<String, Object>> competences) {
        var modules = programme.modules().stream().map(Module::code).toList();
        var middle = modules.size() / 2;
        return List.of(
                outcome(
                        "CDR1",
                        "Thực hiện được các công việc của nghề theo quy trình và bảo đảm an toàn",
                        List.of(),
                        modules.subList(middle, modules.size())),
                outcome(
                        "CDR2",
                        "Tìm kiếm, quản lý thông tin và làm việc với khách hàng, đồng nghiệp",
                        competences,
                        modules.subList(0, middle + 1)));
    }

    private static Map<String, Object> outcome(
            String code, String statement, List<Map<String, Object>> competences, List<String> modules) {
        return Map.of("code", code, "statement", statement, "digitalCompetences", competences, "modules", modules);
    }

    private static Map<String, Object> competence(String component, int level) {
        return Map.of("component", component, "level", level);
    }
}
