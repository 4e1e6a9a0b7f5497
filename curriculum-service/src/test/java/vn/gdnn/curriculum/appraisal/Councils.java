package vn.gdnn.curriculum.appraisal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gdnn.kit.time.Clocks;

/** Councils and what they say; a test names only what it is about. */
public final class Councils {

    public static final String PLACE = "/api/curriculum/v1/programmes/";
    static final String TODAY = LocalDate.now(Clocks.VIETNAM).toString();
    static final byte[] MINUTES = "%PDF-1.7 biên bản".getBytes(UTF_8);

    private Councils() {}

    /** The minutes of a council of three that passes a version today. */
    public static Map<String, Object> minutes() {
        return new HashMap<>(Map.of(
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
                members("chu-tich", "thu-ky", null)));
    }

    static Map<String, Object> minutesWith(Map<String, ?> different) {
        var minutes = minutes();
        minutes.putAll(different);
        return minutes;
    }

    /** Chair, secretary and members with these accounts, of whom null has none. */
    public static List<Map<String, Object>> members(String... accounts) {
        var members = new ArrayList<Map<String, Object>>();
        for (var account : accounts) {
            var member = new HashMap<String, Object>();
            member.put("name", "Nguyễn Văn Mẫu");
            member.put("account", account);
            member.put("seat", members.isEmpty() ? "CHAIR" : members.size() == 1 ? "SECRETARY" : "MEMBER");
            members.add(member);
        }
        return members;
    }

    public static Response record(RequestSpecification reviewer, String tag, String programme, Map<String, ?> minutes) {
        return reviewer.header("If-Match", tag).body(minutes).post(PLACE + programme + "/appraisals");
    }

    public static Response show(RequestSpecification reviewer, String programme, String appraisal, byte[] paper) {
        return reviewer.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/pdf", ContentType.BINARY)))
                .contentType("application/pdf")
                .body(paper)
                .post(PLACE + programme + "/appraisals/" + appraisal + "/evidence");
    }
}
