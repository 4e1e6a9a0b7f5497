package vn.gdnn.training.certificate.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gdnn.log.Hash;
import vn.gdnn.training.certificate.log.AskLog;
import vn.gdnn.training.certificate.log.AskLog.Answer;
import vn.gdnn.training.certificate.log.CertificateActs;
import vn.gdnn.training.certificate.log.LoggedText;
import vn.gdnn.training.certificate.published.PublicCertificate.Act;
import vn.gdnn.training.certificate.published.PublicCertificate.Standing;
import vn.gdnn.training.certificate.published.PublicCertificate.Status;
import vn.gdnn.training.certificate.published.PublishedRows.Published;
import vn.gdnn.training.certificate.published.PublishedRows.Recorded;

/** Tells anyone who has a public id whether the certificate holds today. */
@ApplicationScoped
public class VerifyCertificate {

    private static final Pattern ID = Pattern.compile("u[0-9a-hjkmnp-tv-z]{32}");
    private static final int LONGEST_ECHO = 64;

    private final PublishedRows rows;
    private final AskLog askLog;
    private final Clock clock;

    VerifyCertificate(PublishedRows rows, AskLog askLog, Clock clock) {
        this.rows = rows;
        this.askLog = askLog;
        this.clock = clock;
    }

    /** The certificate with that id; UNKNOWN where there is none. The log is asked outside any transaction. */
    public PublicCertificate verify(String publicId) {
        var found = ID.matcher(publicId).matches() ? rows.find(publicId) : Optional.<Published>empty();
        return found.map(this::withLog).orElseGet(() -> unknown(publicId));
    }

    private PublicCertificate withLog(Published published) {
        var acts = published.acts().stream().map(this::act).toList();
        return published
                .certificate()
                .with(new PublicCertificate.Log(LoggedText.FORMAT, acts), borneOut(published, acts));
    }

    private static boolean borneOut(Published published, List<Act> acts) {
        return switch (published.proof()) {
            case SIGNATURE -> true;
            case LOG ->
                acts.stream()
                        .anyMatch(act -> act.number() == CertificateActs.ISSUE && act.standing() == Standing.LOGGED);
            case NONE -> false;
        };
    }

    private Act act(Recorded act) {
        var answer = askLog.ask(Hash.of(act.commitment()));
        var place = answer instanceof Answer.Logged logged ? logged.place() : null;
        var base64 = Base64.getEncoder();
        return new Act(
                act.number(),
                base64.encodeToString(act.commitment()),
                base64.encodeToString(act.salt()),
                act.text(),
                standing(answer),
                act.at(),
                place == null ? Duration.between(act.at(), clock.instant()).toSeconds() : null,
                place);
    }

    private static Standing standing(Answer answer) {
        if (answer instanceof Answer.Logged) {
            return Standing.LOGGED;
        }
        return answer instanceof Answer.Waiting ? Standing.PENDING : Standing.NOT_ASKED;
    }

    private PublicCertificate unknown(String publicId) {
        var echo = publicId.substring(0, Math.min(publicId.length(), LONGEST_ECHO));
        return new PublicCertificate(echo, Status.UNKNOWN, LocalDate.now(clock), null, null, null, null, null);
    }
}
