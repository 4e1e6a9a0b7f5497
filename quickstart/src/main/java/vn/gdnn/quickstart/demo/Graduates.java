package vn.gdnn.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.quickstart.demo.GatewayClient.Answer;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;
import vn.gdnn.quickstart.demo.school.Student;

/** Students of the college who graduate: recognised, registered, signed, issued; one diploma in each status. */
final class Graduates {

    private static final String ENROLMENTS = "/api/records/v1/enrolments";
    private static final String DIPLOMAS = "/api/records/v1/diplomas";
    private static final String RECOGNISED_ON = "2025-07-15";
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int NUMBER = 20;
    private static final int SIGNED = 18;
    private static final int ISSUED = 16;
    private static final int VALID = 0;
    private static final int REVOKED = 1;
    private static final int CORRECTED = 2;
    private static final int REPLACED = 3;

    private final Caller registrar;
    private final Caller head;
    private final Tally tally;

    Graduates(Caller registrar, Caller head, Tally tally) {
        this.registrar = registrar;
        this.head = head;
        this.tally = tally;
    }

    /** Public ids of a diploma in each status. */
    record PublicIds(String valid, String corrected, String replaced, String revoked) {}

    PublicIds bring(School college, Phase phase) throws Exception {
        var diplomas = new ConcurrentHashMap<>(diplomasBySerial());
        var graduates = college.studentFiles().all().stream()
                .filter(student -> student.atTheEnd() && student.strong())
                .limit(NUMBER)
                .toList();
        var numbers = IntStream.range(0, graduates.size()).boxed().toList();
        phase.run("graduates", numbers, number -> 1, number -> {
            var serial = serial(college, number);
            var known = diplomas.get(serial);
            if (number < SIGNED || known == null) {
                diplomas.put(serial, bringOn(college, graduates.get(number), number, known));
            }
            return known == null;
        });
        return new PublicIds(
                publicId(diplomas, serial(college, VALID)),
                publicId(diplomas, serial(college, CORRECTED)),
                publicId(diplomas, serial(college, REPLACED)),
                publicId(diplomas, serial(college, REVOKED)));
    }

    private JsonNode bringOn(School college, Student student, int number, @Nullable JsonNode known)
            throws IOException, InterruptedException {
        var at = known == null ? register(student, serial(college, number)) : read(known);
        if (isAt(at, "REGISTERED") && number < SIGNED) {
            at = act(head, at, "signature", Map.of("title", "Hiệu trưởng"));
        }
        if (isAt(at, "SIGNED") && number < ISSUED) {
            at = act(registrar, at, "issue", Map.of("issuedOn", today()));
        }
        if (isAt(at, "ISSUED") && number == REVOKED) {
            at = revoke(at, "31/QĐ-" + college.code());
        }
        if (isAt(at, "ISSUED")
                && number == CORRECTED
                && at.body().at("/aftermath/contentVersion").asInt() == 1) {
            at = correct(at, "32/QĐ-" + college.code());
        }
        if (isAt(at, "ISSUED") && number == REPLACED) {
            at = replace(at, serial(college, number) + "-2");
        }
        return at.body();
    }

    private Answer revoke(Answer at, String decision) throws IOException, InterruptedException {
        return approved(
                at,
                "revocation-requests",
                Map.of(
                        "groundCode",
                        "ISSUER_ERROR",
                        "decisionNumber",
                        decision,
                        "decidedOn",
                        today(),
                        "effectiveOn",
                        today(),
                        "reason",
                        "Thu hồi để minh họa"));
    }

    private Answer correct(Answer at, String decision) throws IOException, InterruptedException {
        return approved(
                at,
                "corrections",
                Map.of(
                        "groundCode",
                        "CIVIL_STATUS_CHANGED",
                        "decisionNumber",
                        decision,
                        "decidedOn",
                        today(),
                        "evidence",
                        "Trích lục cải chính hộ tịch 7/TLCC",
                        "dateOfBirth",
                        "2004-01-02"));
    }

    /** The registrar asks, the head approves. */
    private Answer approved(Answer at, String requests, Map<String, String> request)
            throws IOException, InterruptedException {
        var place = path(at.body()) + "/" + requests;
        var waiting = waitingOf(registrar.get(place).orFail().body());
        if (waiting == null) {
            waiting = registrar.post(place, request).orFail().body();
        }
        act(head, at, requests + "/" + waiting.path("id").asText() + "/approval", Map.of());
        return read(at.body());
    }

    /** A new entry takes its place and is issued in its turn. */
    private Answer replace(Answer at, String serial) throws IOException, InterruptedException {
        var replaced = approved(at, "reissue-requests", Map.of("serialNumber", serial, "reason", "In sai để minh họa"));
        var fresh = read(replaced.body().at("/aftermath/replacedBy"));
        var replacement = act(head, fresh, "signature", Map.of("title", "Hiệu trưởng"));
        act(registrar, replacement, "issue", Map.of("issuedOn", today()));
        return read(at.body());
    }

    private static @Nullable JsonNode waitingOf(JsonNode requests) {
        for (var request : requests) {
            if (request.path("ruling").isNull()) {
                return request;
            }
        }
        return null;
    }

    private Answer register(Student student, String serial) throws IOException, InterruptedException {
        var enrolment = enrolment(student);
        if (!enrolment.path("status").asText().equals("GRADUATED")) {
            recognise(ENROLMENTS + "/" + enrolment.path("id").asText());
        }
        var registered = registrar
                .post(DIPLOMAS, Map.of("enrolmentId", enrolment.path("id").asText(), "serialNumber", serial))
                .orFail();
        tally.changed(1);
        return registered;
    }

    private void recognise(String enrolment) throws IOException, InterruptedException {
        var requests = enrolment + "/recognition-requests";
        var waiting = waitingOf(registrar.get(requests).orFail().body());
        if (waiting == null) {
            waiting = registrar
                    .post(requests, Map.of("decisionNumber", "15/QĐ-CDHN01", "decidedOn", RECOGNISED_ON))
                    .orFail()
                    .body();
        }
        var etag = registrar.get(enrolment).orFail().etag();
        head.act(requests + "/" + waiting.path("id").asText() + "/approval", etag, Map.of())
                .orFail();
        tally.changed(1);
    }

    private JsonNode enrolment(Student student) throws IOException, InterruptedException {
        return registrar.all(ENROLMENTS + "?studentCode=" + student.code()).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("Student " + student.code() + " is not enrolled"));
    }

    private Answer read(JsonNode known) throws IOException, InterruptedException {
        return registrar.get(path(known)).orFail();
    }

    private Answer act(Caller caller, Answer at, String act, Object body) throws IOException, InterruptedException {
        var done = caller.act(path(at.body()) + "/" + act, at.etag(), body).orFail();
        tally.changed(1);
        return done;
    }

    private Map<String, JsonNode> diplomasBySerial() throws IOException, InterruptedException {
        var diplomas = new HashMap<String, JsonNode>();
        for (var diploma : registrar.all(DIPLOMAS)) {
            diplomas.put(diploma.path("serialNumber").asText(), diploma);
        }
        return diplomas;
    }

    private static String today() {
        return LocalDate.now(VIET_NAM).toString();
    }

    private static boolean isAt(Answer at, String status) throws IOException {
        return at.body().path("status").asText().equals(status);
    }

    private static String path(JsonNode diploma) {
        return DIPLOMAS + "/" + diploma.path("id").asText();
    }

    private static String publicId(Map<String, JsonNode> diplomas, String serial) {
        return Objects.requireNonNull(diplomas.get(serial), serial)
                .path("publicId")
                .asText();
    }

    private static String serial(School college, int number) {
        return String.format(Locale.ROOT, "%s-2025-%04d", college.code(), number + 1);
    }
}
