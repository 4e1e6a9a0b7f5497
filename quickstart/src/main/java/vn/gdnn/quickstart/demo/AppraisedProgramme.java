package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;

/**
 * The second version of a programme of a school, which a council appraised, of whose content somebody else confirmed that it fits digital
 * methods, and which is in force since that day.
 */
final class AppraisedProgramme {

    private static final String PROGRAMMES = "/api/curriculum/v1/programmes";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    private static final Map<String, Object> MINUTES = Map.of(
            "minutesNumber",
            "05/BB-HĐTĐ",
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
                    Map.of("name", "Đỗ Thị Viên", "account", "province", "seat", "MEMBER")),
            "remarks",
            List.of(Map.of("path", "/modules/4", "text", "Cập nhật nội dung về trí tuệ nhân tạo")));

    private final Caller system;
    private final Caller reviewer;
    private final Tally tally;

    AppraisedProgramme(Caller system, Caller reviewer, Tally tally) {
        this.system = system;
        this.reviewer = reviewer;
        this.tally = tally;
    }

    /** Goes on where an earlier loading was broken off. */
    void bring(School school) throws IOException, InterruptedException {
        var programme = school.programmes().get(0);
        var versions = versions(programme.code());
        var second = Optional.ofNullable(versions.get(2));
        if (second.filter(AppraisedProgramme::isApproved).isPresent()) {
            return;
        }
        var found = second.isPresent()
                ? second.get()
                : opened(Optional.ofNullable(versions.get(1)).orElseThrow());
        var place = PROGRAMMES + "/" + found.path("id").asText();
        if (status(place).equals("DRAFT")) {
            revise(place, school.programmeFiles().revised(programme, TODAY));
            act(system, place, "/submission", Map.of());
        }
        appraise(place);
        confirm(place);
        act(
                reviewer,
                place,
                "/approval",
                Map.of("decisionNumber", "31/QĐ-" + school.code(), "decidedOn", TODAY, "inForceFrom", TODAY));
        tally.changed(1);
    }

    private void appraise(String place) throws IOException, InterruptedException {
        var there = reviewer.get(place + "/appraisals").orFail().body();
        var appraisal = there.isEmpty() ? act(reviewer, place, "/appraisals", MINUTES) : there.get(0);
        show(reviewer, place + "/appraisals/" + appraisal.path("id").asText() + "/evidence");
    }

    private void confirm(String place) throws IOException, InterruptedException {
        var methods = place + "/digital-methods";
        show(system, methods + "/evidence");
        if (!system.get(methods).orFail().body().hasNonNull("confirmedOn")) {
            act(reviewer, place, "/digital-methods/confirmation", Map.of());
        }
    }

    private static void show(Caller caller, String place) throws IOException, InterruptedException {
        caller.post(place, "application/pdf", BodyPublishers.ofString(Paper.PDF))
                .orFail();
    }

    private void revise(String place, Object body) throws IOException, InterruptedException {
        system.change(place, system.get(place).orFail().etag(), body).orFail();
    }

    private JsonNode opened(JsonNode first) throws IOException, InterruptedException {
        return act(system, PROGRAMMES + "/" + first.path("id").asText(), "/versions", Map.of());
    }

    private static JsonNode act(Caller caller, String place, String act, Object body)
            throws IOException, InterruptedException {
        return caller.act(place + act, caller.get(place).orFail().etag(), body)
                .orFail()
                .body();
    }

    private String status(String place) throws IOException, InterruptedException {
        return system.get(place).orFail().body().path("status").asText();
    }

    /** By their number. */
    private Map<Integer, JsonNode> versions(String code) throws IOException, InterruptedException {
        return system.all(PROGRAMMES).stream()
                .filter(entry -> entry.path("code").asText().equals(code))
                .collect(Collectors.toMap(entry -> entry.path("version").asInt(), entry -> entry));
    }

    private static boolean isApproved(JsonNode entry) {
        return entry.path("status").asText().equals("APPROVED");
    }
}
