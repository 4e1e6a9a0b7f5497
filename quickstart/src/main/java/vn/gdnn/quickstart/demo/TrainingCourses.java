package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;

/** Courses of a school and of the ministry, each offered by a second person, and sessions; for one of them more sign up than have a seat, and one withdraws. */
final class TrainingCourses {

    private static final String TRAINING = "/api/training/v1/";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SIGNED_UP = 5;

    private final Identities identities;
    private final Tally tally;

    TrainingCourses(Identities identities, Tally tally) {
        this.identities = identities;
        this.tally = tally;
    }

    void bring(School school) throws IOException, InterruptedException {
        var system = identities.system(school);
        var head = identities.head(school);
        var teaching = offered(system, head, "NLS-01", "DIGITAL_COMPETENCE", "Dạy học trong môi trường số", "1.1");
        var materials = offered(system, head, "HLS-01", "DIGITAL_MATERIALS", "Xây dựng và chia sẻ học liệu số", "5.3");
        var ethics = offered(
                identities.ministry(),
                identities.deputy(),
                "AI-01",
                "DIGITAL_COMPETENCE",
                "Đạo đức AI trong dạy học",
                "6.2");
        signUp(system, scheduled(system, teaching, Map.of(14, SIGNED_UP - 2, 42, 30)));
        scheduled(system, materials, Map.of(21, 30));
        scheduled(identities.ministry(), ethics, Map.of(28, 200));
    }

    /** The course of that code on offer, written and offered where there is none. */
    private String offered(Caller writer, Caller reviewer, String code, String subject, String title, String component)
            throws IOException, InterruptedException {
        var there = writer.all(TRAINING + "courses?code=" + code);
        for (var course : there) {
            if (course.path("status").asText().equals("OFFERED")) {
                return course.path("id").asText();
            }
        }
        var draft = there.isEmpty() ? drafted(writer, code, subject, title, component) : there.get(0);
        var id = draft.path("id").asText();
        reviewer.act(
                        TRAINING + "courses/" + id + "/approval",
                        "\"" + draft.path("version").asLong() + "\"",
                        Map.of())
                .orFail();
        tally.changed(1);
        return id;
    }

    private static JsonNode drafted(Caller writer, String code, String subject, String title, String component)
            throws IOException, InterruptedException {
        return writer.post(
                        TRAINING + "courses",
                        Map.of(
                                "code",
                                code,
                                "subject",
                                subject,
                                "title",
                                title,
                                "provider",
                                "Trường Đại học Sư phạm Kỹ thuật",
                                "teaching",
                                Map.of(
                                        "framework",
                                        "EDUCATORS",
                                        "outcomes",
                                        List.of(Map.of("component", component, "level", "CB")),
                                        "hoursOnline",
                                        12,
                                        "hoursFaceToFace",
                                        8,
                                        "languages",
                                        List.of("vi")),
                                "validityMonths",
                                36,
                                "completion",
                                Map.of("attendancePercent", 80)))
                .orFail()
                .body();
    }

    /** The first of the sessions of a course; where there are none, one for each number of days from now, with its seats. */
    private String scheduled(Caller owner, String course, Map<Integer, Integer> seats)
            throws IOException, InterruptedException {
        var there = owner.all(TRAINING + "sessions?course=" + course);
        if (!there.isEmpty()) {
            return there.get(0).path("id").asText();
        }
        var first = "";
        for (var planned : new TreeMap<>(seats).entrySet()) {
            var made = owner.post(
                            TRAINING + "sessions",
                            Map.of("courseId", course, "session", session(planned.getKey(), planned.getValue())))
                    .orFail()
                    .body();
            first = first.isEmpty() ? made.path("id").asText() : first;
            tally.changed(1);
        }
        return first;
    }

    private static Map<String, Object> session(int days, int seats) {
        return Map.of(
                "meetings", List.of(meeting(days), meeting(days + 7)),
                "seats", seats,
                "place", "Phòng 201, nhà A",
                "trainers", List.of("trainer"),
                "signUpUntil", at(days - 1, 17));
    }

    private static Map<String, String> meeting(int days) {
        return Map.of("begins", at(days, 8), "ends", at(days, 11));
    }

    private static String at(int days, int hour) {
        return LocalDate.now(VIETNAM)
                .plusDays(days)
                .atTime(LocalTime.of(hour, 0))
                .atZone(VIETNAM)
                .toInstant()
                .toString();
    }

    /** The first of the staff who can, unless somebody did already. */
    private void signUp(Caller system, String session) throws IOException, InterruptedException {
        if (!system.all(TRAINING + "sign-ups?session=" + session).isEmpty()) {
            return;
        }
        var signedUp = 0;
        for (var member :
                system.get(TRAINING + "staff?limit=50").orFail().body().path("items")) {
            var answer = system.post(
                    TRAINING + "sign-ups",
                    Map.of("sessionId", session, "staffId", member.path("id").asText()));
            if (!answer.isRefusedWith("NOT_AT_WORK_THEN")) {
                answer.orFail();
                signedUp++;
            }
            if (signedUp == SIGNED_UP) {
                break;
            }
        }
        tally.changed(signedUp);
        withdrawFirst(system, session);
    }

    /** Whoever waits first has a seat then, and a letter that says so. */
    private void withdrawFirst(Caller system, String session) throws IOException, InterruptedException {
        var first = system.all(TRAINING + "sign-ups?state=SEATED&session=" + session)
                .get(0)
                .path("id")
                .asText();
        system.post(TRAINING + "sign-ups/" + first + "/withdrawal", Map.of()).orFail();
        tally.changed(1);
    }
}
