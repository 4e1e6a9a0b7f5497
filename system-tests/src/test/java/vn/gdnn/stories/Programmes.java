package vn.gdnn.stories;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A college programme of 20 modules and 60 credits that integrates digital competence. */
final class Programmes {

    static final int MODULES = 20;
    static final String CODE = "CNTT-2026";

    static final Map<String, Object> INFORMATION_TECHNOLOGY = Map.ofEntries(
            Map.entry("code", CODE),
            Map.entry("name", "Công nghệ thông tin"),
            Map.entry("occupationCode", "6480201"),
            Map.entry("level", "COLLEGE"),
            Map.entry("entry", "UPPER_SECONDARY"),
            Map.entry("durationMonths", 30),
            Map.entry("credits", 60),
            Map.entry("highQuality", false),
            Map.entry("contentFitsDigitalMethods", true),
            Map.entry("digitalMethodsEvidence", "Học liệu số cho mọi mô-đun"),
            Map.entry("modules", modules()),
            Map.entry("outcomes", outcomes()));
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    static final Map<String, Object> APPROVAL =
            Map.of("decisionNumber", "01/QD-CDHN", "decidedOn", TODAY, "inForceFrom", TODAY);
    private static final Map<String, Object> MINUTES = Map.of(
            "minutesNumber",
            "05/BB-HDTD",
            "metOn",
            TODAY,
            "conclusion",
            "PASS",
            "votesFor",
            3,
            "votesAgainst",
            0,
            "members",
            List.of(
                    Map.of("name", "Phạm Thị Chủ", "seat", "CHAIR"),
                    Map.of("name", "Vũ Văn Thư", "account", "registrar", "seat", "SECRETARY"),
                    Map.of("name", "Đỗ Thị Viên", "account", "province", "seat", "MEMBER")));

    private Programmes() {}

    /** A council passes the version of a programme at this place, and its minutes are there as a file. */
    static void appraised(Actor reviewer, String place) {
        appraised(reviewer, place, "PASS");
    }

    /** As {@link #appraised(Actor, String)}, with another conclusion. */
    static void appraised(Actor reviewer, String place, String conclusion) {
        var minutes = new HashMap<>(MINUTES);
        minutes.put("conclusion", conclusion);
        String appraisal = reviewer.acts(place, "/appraisals", minutes)
                .statusCode(201)
                .extract()
                .path("id");
        reviewer.asks()
                .contentType("application/pdf")
                .body("%PDF-1.7 minutes".getBytes(US_ASCII))
                .post(place + "/appraisals/" + appraisal + "/evidence")
                .then()
                .statusCode(201);
    }

    static String module(int number) {
        return "MD%02d".formatted(number);
    }

    private static List<Map<String, Object>> modules() {
        return IntStream.rangeClosed(1, MODULES)
                .mapToObj(number -> Map.<String, Object>of(
                        "code",
                        module(number),
                        "name",
                        "Mô-đun " + number,
                        "credits",
                        3,
                        "theoryHours",
                        15,
                        "practiceHours",
                        28,
                        "testHours",
                        2,
                        "compulsory",
                        true,
                        "condition",
                        false))
                .toList();
    }

    private static List<Map<String, Object>> outcomes() {
        return List.of(
                Map.of(
                        "code", "CDR1",
                        "statement", "Tìm kiếm và đánh giá thông tin số phục vụ công việc",
                        "digitalCompetences",
                                List.of(
                                        Map.of("component", "1.1", "level", 4),
                                        Map.of("component", "1.2", "level", 4))),
                Map.of(
                        "code",
                        "CDR2",
                        "statement",
                        "Lập trình ứng dụng",
                        "digitalCompetences",
                        List.of(Map.of("component", "3.4", "level", 6))));
    }
}
