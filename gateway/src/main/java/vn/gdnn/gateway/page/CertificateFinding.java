package vn.gdnn.gateway.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;

/**
 * What the page of a certificate says, with its dates written out.
 *
 * @param disowned whether a key that signed its files was disowned
 * @param log how the last act on it stands in the log; none where nothing is known of that
 * @param logAge for how many seconds it has waited for its place there
 */
public record CertificateFinding(
        String verdict,
        @Nullable String publicId,
        CertificateAnswer.@Nullable Paper paper,
        @Nullable Days days,
        boolean disowned,
        @Nullable String log,
        @Nullable Long logAge) {

    private static final Set<String> VERDICTS = Set.of("IN_FORCE", "EXPIRED", "REVOKED", "UNDETERMINED", "UNKNOWN");

    /** The dates, as the reader writes them. */
    public record Days(
            @Nullable String on,
            @Nullable String completedOn,
            @Nullable String issuedOn,
            @Nullable String validUntil,
            @Nullable String revokedFrom) {}

    /** A status that this page does not know is not passed off as one that it does. */
    static CertificateFinding of(CertificateAnswer answer, Language language) {
        var status = answer.status();
        if (status == null || !VERDICTS.contains(status)) {
            return without("UNAVAILABLE");
        }
        var acts = answer.log() == null
                ? List.<CertificateAnswer.Act>of()
                : answer.log().acts();
        var last = acts == null || acts.isEmpty() ? null : acts.get(acts.size() - 1);
        return new CertificateFinding(
                status,
                answer.publicId(),
                answer.paper(),
                days(answer, language),
                "DISOWNED".equals(answer.seal()),
                last == null ? null : last.standing(),
                last == null ? null : last.ageSeconds());
    }

    /** Of no certificate: there is none, or nobody can say. */
    static CertificateFinding without(String verdict) {
        return new CertificateFinding(verdict, null, null, null, false, null, null);
    }

    private static Days days(CertificateAnswer answer, Language language) {
        var paper = answer.paper();
        var training = paper == null ? null : paper.training();
        return new Days(
                written(answer.on(), language),
                training == null ? null : written(training.completedOn(), language),
                paper == null ? null : written(paper.issuedOn(), language),
                paper == null ? null : written(lastDay(paper.validUntil()), language),
                written(answer.revokedFrom(), language));
    }

    private static @Nullable String written(@Nullable LocalDate day, Language language) {
        return day == null ? null : WrittenDates.date(day, language);
    }

    /** A certificate holds until the day before; people write the last day. */
    private static @Nullable LocalDate lastDay(@Nullable LocalDate validUntil) {
        return validUntil == null ? null : validUntil.minusDays(1);
    }

    /** The colour of the verdict. */
    public String tone() {
        return switch (verdict) {
            case "IN_FORCE" -> "good";
            case "REVOKED" -> "bad";
            default -> "odd";
        };
    }

    int status() {
        return switch (verdict) {
            case "UNKNOWN" -> 404;
            case "UNAVAILABLE" -> 503;
            default -> 200;
        };
    }

    @Override
    public String toString() {
        return verdict; // the rest names a person
    }
}
