package vn.gdnn.training.expiry;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.lease.Lease;
import vn.gdnn.kit.tenancy.CurrentScope;

/** What stands in the letter of a school: codes of staff and titles of trainings, and no name of a person. */
@ApplicationScoped
class Letters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String LINES = """
            select m.code, t.title, r.valid_until from training_reminder r
            join completed_training t on t.institution = r.institution and t.id = r.training
            join staff_member m on m.institution = t.institution and m.id = t.staff_member
            where r.institution = ? and r.letter = ? and t.annulled_on is null and t.standing <> 'REFUSED'
              and t.valid_until = r.valid_until
            order by r.valid_until, m.code, t.id""";

    private static final String SENT = """
            update reminder_letter set status = 'SENT', sent_at = now()
            where institution = ? and id = ? and worker = ? and status = 'RUNNING'""";

    /** Says nothing of the address or of what the server answered: both may end up in a log. */
    static final class NotSent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotSent() {
            super("the mail server did not take it", null, false, false);
        }
    }

    private record Letter(String address, List<String> lines) {}

    private final Database database;
    private final Mailer mailer;

    Letters(Database database, Mailer mailer) {
        this.database = database;
        this.mailer = mailer;
    }

    /** Sends a letter of the school at hand; in no transaction, for a mail server may take its time. */
    void send(UUID id) {
        var letter = QuarkusTransaction.requiringNew().call(() -> read(id));
        if (letter.lines().isEmpty()) {
            return; // none of it holds until that day any more
        }
        try {
            mailer.send(Mail.withText(letter.address(), subject(letter), text(letter))
                    .addHeader("Message-ID", "<" + id + "@gdnn>"));
        } catch (RuntimeException e) {
            throw new NotSent();
        }
    }

    void sent(Lease lease) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (database.update(SENT, lease.institution(), lease.id(), lease.worker()) == 0) {
                throw new Lease.Lost();
            }
        });
    }

    private Letter read(UUID id) {
        var school = CurrentScope.required().tenant();
        var address = database.find(
                        row -> row.text("address"), "select address from mail_address where institution = ?", school)
                .orElseThrow();
        return new Letter(address, database.list(Letters::line, LINES, school, id));
    }

    private static String line(Row row) throws SQLException {
        return "- %s: %s, %s".formatted(DAY.format(row.date("valid_until")), row.text("code"), row.text("title"));
    }

    private static String subject(Letter letter) {
        return "GDNN: " + letter.lines().size() + " khóa đào tạo sắp hết hiệu lực";
    }

    private static String text(Letter letter) {
        return letter.lines().stream()
                .collect(Collectors.joining(
                        "\n",
                        "Các khóa đào tạo sau không còn hiệu lực kể từ ngày ghi trước mỗi dòng (mã nhân sự, tên khóa):\n\n",
                        "\n\nDanh sách đầy đủ: GET /api/training/v1/trainings/expiring?until=\n"));
    }
}
