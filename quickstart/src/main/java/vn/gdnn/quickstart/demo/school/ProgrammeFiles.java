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
