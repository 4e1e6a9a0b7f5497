package vn.gdnn.quickstart.demo;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Answer;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;

/**
 * Two trainings that a school declared and the province verified, with certificates that end within a month, and one that the
 * province refused. None of them is of a subject that the indicators count.
 */
final class Certificates {

    private static final String TRAINING = "/api/training/v1/";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String TITLE = "Khai thác phần mềm mô phỏng nghề";
    private static final int MONTHS = 12;

    private final Caller system;
    private final StaffIds staff;
    private final Caller head;
    private final Caller province;
    private final Tally tally;

    Certificates(Identities identities, School school, Tally tally) {
        this.system = identities.system(school);
        this.staff = new StaffIds(system);
        this.head = identities.head(school);
        this.province = identities.province();
        this.tally = tally;
    }

    /** The public id of one of the certificates; nothing is brought where the school has some. */
    String bring() throws IOException, InterruptedException {
        var there = head.get(TRAINING + "certificates?limit=1").orFail().body().path("items");
        if (!there.isEmpty()) {
            return there.path(0).path("publicId").asText();
        }
        var first = certified(1, 20);
        certified(2, 27);
        judge(declared(3, 200), "REFUSED", "Giấy chứng nhận không do cơ sở này cấp");
        return first;
    }

    /** The certificate of a member's training that ends in so many days. */
    private String certified(int number, int days) throws IOException, InterruptedException {
        var training = declared(number, days);
        judge(training, "VERIFIED", "Đã đối chiếu bản gốc");
        tally.changed(1);
        return head.post(
                        TRAINING + "certificates",
                        Map.of("completionId", training.body().path("id").asText()))
                .orFail()
                .body()
                .path("publicId")
                .asText();
    }

    private Answer declared(int number, int days) throws IOException, InterruptedException {
        var ends = LocalDate.now(VIETNAM).plusDays(days);
        tally.changed(1);
        return system.post(
                        TRAINING + "staff/" + staff.of(number) + "/trainings",
                        Map.of(
                                "subject",
                                "OTHER",
                                "title",
                                TITLE,
                                "provider",
                                "Trung tâm bồi dưỡng Minh họa",
                                "completedOn",
                                ends.minusMonths(MONTHS).toString(),
                                "validUntil",
                                ends.toString()))
                .orFail();
    }

    private void judge(Answer training, String standing, String reason) throws IOException, InterruptedException {
        var path = TRAINING + "trainings/" + training.body().path("id").asText();
        var paper = province.post(path + "/evidence", "application/pdf", BodyPublishers.ofString(Paper.PDF))
                .orFail()
                .body()
                .path("id")
                .asText();
        province.act(
                        path + "/judgement",
                        training.etag(),
                        Map.of(
                                "standing",
                                standing,
                                "reason",
                                reason,
                                "on",
                                LocalDate.now(VIETNAM).toString(),
                                "evidence",
                                List.of(paper)))
                .orFail();
        tally.changed(1);
    }
}
