package vn.gdnn.quickstart.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import vn.gdnn.quickstart.demo.GatewayClient.Caller;
import vn.gdnn.quickstart.demo.school.School;

/** Two teachers who change schools: the new one has accepted the first, and has not answered about the second. */
final class StaffTransfers {

    private static final String TRAINING = "/api/training/v1/";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Identities identities;
    private final Tally tally;

    StaffTransfers(Identities identities, Tally tally) {
        this.identities = identities;
        this.tally = tally;
    }

    /** Nothing is brought where the old school has offered somebody before. */
    void bring(School from, School to) throws IOException, InterruptedException {
        var old = identities.system(from);
        if (!old.all(TRAINING + "transfers").isEmpty()) {
            return;
        }
        var accepted = offered(old, to, "GV-DI-01", "Hoàng Thị Chuyển", "Theo nguyện vọng gia đình");
        identities
                .system(to)
                .post(
                        TRAINING + "transfers/" + accepted + "/acceptance",
                        Map.of("code", "GV-DEN-01", "position", "TEACHER"))
                .orFail();
        offered(old, to, "GV-DI-02", "Phan Văn Chờ", "Theo đề nghị của trường mới");
        tally.changed(3);
    }

    private static String offered(Caller old, School to, String code, String name, String reason)
            throws IOException, InterruptedException {
        var member = old.post(
                        TRAINING + "staff",
                        Map.of(
                                "code", code,
                                "fullName", name,
                                "dateOfBirth", "1984-06-15",
                                "position", "TEACHER",
                                "employedSince", "2012-09-01"))
                .orFail()
                .body()
                .path("id")
                .asText();
        return old.post(
                        TRAINING + "transfers",
                        Map.of(
                                "staffId",
                                member,
                                "toInstitution",
                                to.code(),
                                "on",
                                LocalDate.now(VIETNAM).toString(),
                                "reason",
                                reason))
                .orFail()
                .body()
                .path("id")
                .asText();
    }
}
