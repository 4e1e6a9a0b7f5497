package vn.gdnn.gateway.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;
import vn.gdnn.gateway.page.VerificationAnswer.Diploma;

/** What the verification page says, with its dates written out. */
public record Finding(
        String verdict,
        @Nullable Diploma diploma,
        @Nullable String dateOfBirth,
        @Nullable String issuedOn,
        @Nullable String revokedOn,
        @Nullable String ground,
        @Nullable String asOf) {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> FOUND = Set.of("VALID", "CORRECTED", "REPLACED", "REVOKED");

    static Finding unknown() {
        return without("UNKNOWN");
    }

    static Finding unavailable() {
        return without("UNAVAILABLE");
    }

    private static Finding without(String verdict) {
        return new Finding(verdict, null, null, null, null, null, null);
    }

    /** A status this page does not know is not passed off as valid. */
    static Finding of(VerificationAnswer answer, Language language) {
        if ("UNKNOWN".equals(answer.status())) {
            return unknown();
        }
        if (answer.status() == null || !FOUND.contains(answer.status())) {
            return unavailable();
        }
        var dates = dates(language);
        var diploma = answer.diploma();
        var revocation = "REVOKED".equals(answer.status()) ? answer.revocation() : null;
        var asOf = answer.asOf();
        return new Finding(
                answer.status(),
                diploma,
                diploma == null ? null : written(diploma.dateOfBirth(), dates),
                diploma == null ? null : written(diploma.issuedOn(), dates),
                revocation == null ? null : written(revocation.effectiveOn(), dates),
                revocation == null ? null : revocation.ground(),
                asOf == null ? null : times(language).format(asOf.atZoneSameInstant(VIET_NAM)));
    }

    private static @Nullable String written(@Nullable LocalDate date, DateTimeFormatter format) {
        return date == null ? null : format.format(date);
    }

    private static DateTimeFormatter dates(Language language) {
        return language == Language.ENGLISH
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    }

    private static DateTimeFormatter times(Language language) {
        return language == Language.ENGLISH
                ? DateTimeFormatter.ofPattern("HH:mm, d MMMM yyyy", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    }

    /** The colour of the verdict. */
    public String tone() {
        return switch (verdict) {
            case "VALID", "CORRECTED" -> "good";
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
