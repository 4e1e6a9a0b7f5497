package vn.gdnn.gateway.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;

/** The dates of an answer, written out as its reader writes them. */
public record WrittenDates(
        @Nullable String dateOfBirth,
        @Nullable String issuedOn,
        @Nullable String revokedOn,
        @Nullable String correctedOn,
        @Nullable String replacedOn,
        @Nullable String on,
        @Nullable String asOf,
        @Nullable String recordedOn,
        @Nullable LocalDate day) {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    static WrittenDates of(VerificationAnswer answer, Language language) {
        var form = dates(language);
        var diploma = answer.diploma();
        var revocation = answer.revocation();
        var correction = answer.correction();
        var replacement = answer.replacement();
        var asOf = answer.asOf();
        var takenOver = answer.takenOver();
        var born = diploma == null ? null : diploma.dateOfBirth();
        return new WrittenDates(
                born == null ? null : born.in(language),
                diploma == null ? null : written(diploma.issuedOn(), form),
                revocation == null ? null : written(revocation.effectiveOn(), form),
                correction == null ? null : written(correction.correctedOn(), form),
                replacement == null ? null : written(replacement.replacedOn(), form),
                written(answer.on(), form),
                asOf == null ? null : time(asOf, language),
                takenOver == null ? null : written(takenOver.recordedOn(), form),
                answer.on());
    }

    static String date(LocalDate date, Language language) {
        return dates(language).format(date);
    }

    static String time(OffsetDateTime time, Language language) {
        return times(language).format(time.atZoneSameInstant(VIET_NAM));
    }

    private static @Nullable String written(@Nullable LocalDate date, DateTimeFormatter form) {
        return date == null ? null : form.format(date);
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

    @Override
    public String toString() {
        return "WrittenDates"; // belong to a person
    }
}
