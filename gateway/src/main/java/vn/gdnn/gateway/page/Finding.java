package vn.gdnn.gateway.page;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.VerificationAnswer.Diploma;
import vn.gdnn.gateway.page.VerificationAnswer.Numbers;
import vn.gdnn.gateway.page.VerificationAnswer.TakenOver;

/**
 * What the verification page says, with its dates written out.
 *
 * @param publicId where the diploma's own pages are, for those who came with it
 * @param replacedBy the paper in its place
 * @param decision which decision ended it or changed its words
 * @param takenOver who recorded the entry of an old paper
 * @param seal whether its files can be believed by the keys that sealed them
 */
public record Finding(
        String verdict,
        @Nullable Diploma diploma,
        @Nullable WrittenDates dates,
        @Nullable String ground,
        @Nullable String publicId,
        @Nullable Numbers replacedBy,
        @Nullable Decision decision,
        @Nullable TakenOver takenOver,
        @Nullable String seal) {

    /** A decision by its number and day. */
    public record Decision(String number, String date) {

        static @Nullable Decision of(@Nullable String number, @Nullable LocalDate day, Language language) {
            return number == null || day == null ? null : new Decision(number, WrittenDates.date(day, language));
        }
    }

    private static final Set<String> FOUND =
            Set.of("VALID", "TAKEN_OVER", "CORRECTED", "REPLACED", "REVOKED", "NOT_YET_ISSUED", "NOT_YET_KNOWN");

    static Finding without(String verdict) {
        return new Finding(verdict, null, null, null, null, null, null, null, null);
    }

    /** No answer for the day asked about; the page of the diploma keeps its form. */
    static Finding ofDay(String verdict, String publicId) {
        return new Finding(verdict, null, null, null, publicId, null, null, null, null);
    }

    static Finding unknown() {
        return without("UNKNOWN");
    }

    static Finding unavailable() {
        return without("UNAVAILABLE");
    }

    /** What a register's refusal means to a visitor. */
    static Finding refused(int status) {
        return switch (status) {
            case 404 -> unknown();
            case 409 -> without("INCONSISTENT");
            case 422 -> without("AMBIGUOUS");
            default -> without("NOT_READABLE");
        };
    }

    /** A status this page does not know is not passed off as valid. */
    static Finding of(VerificationAnswer answer, Language language) {
        if ("UNKNOWN".equals(answer.status())) {
            return unknown();
        }
        var mute = "TAKEN_OVER".equals(answer.status()) && answer.takenOver() == null;
        if (answer.status() == null || !FOUND.contains(answer.status()) || mute) {
            return unavailable();
        }
        var revocation = "REVOKED".equals(answer.status()) ? answer.revocation() : null;
        var replacement = answer.replacement();
        return new Finding(
                answer.status(),
                answer.diploma(),
                WrittenDates.of(answer, language),
                revocation == null ? null : revocation.ground(),
                answer.publicId(),
                replacement == null ? null : replacement.by(),
                decision(answer, language),
                answer.takenOver(),
                answer.seal());
    }

    private static @Nullable Decision decision(VerificationAnswer answer, Language language) {
        var revocation = answer.revocation();
        var correction = answer.correction();
        if (revocation != null) {
            return Decision.of(revocation.decisionNumber(), revocation.decidedOn(), language);
        }
        return correction == null ? null : Decision.of(correction.decisionNumber(), correction.decidedOn(), language);
    }

    /** The day asked about, as a date field takes it. */
    public @Nullable LocalDate on() {
        return dates == null ? null : dates.day();
    }

    /** Whether there is no file to be had until the school has sealed the diploma anew. */
    public boolean sealDisowned() {
        return "DISOWNED".equals(seal);
    }

    /** Whether files from before the diploma was sealed anew are not to be relied on. */
    public boolean sealedAnew() {
        return "RESEALED".equals(seal);
    }

    /** The colour of the verdict. */
    public String tone() {
        return switch (verdict) {
            case "VALID", "CORRECTED" -> "good";
            case "REVOKED", "INCONSISTENT" -> "bad";
            case "TAKEN_OVER" -> "plain";
            default -> "odd";
        };
    }

    int status() {
        return switch (verdict) {
            case "UNKNOWN" -> 404;
            case "NOT_READABLE", "AMBIGUOUS", "DAY_TO_COME", "DAY_NOT_READABLE" -> 400;
            case "INCONSISTENT" -> 409;
            case "UNAVAILABLE" -> 503;
            default -> 200;
        };
    }

    @Override
    public String toString() {
        return verdict; // the rest names a person
    }
}
