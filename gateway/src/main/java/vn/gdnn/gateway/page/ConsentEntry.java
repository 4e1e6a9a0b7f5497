package vn.gdnn.gateway.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;

/** A consent with its dates written out. */
public record ConsentEntry(
        String id,
        String audience,
        String purpose,
        String expiresOn,
        @Nullable String withdrawnAt,
        List<Use> uses) {

    private static final String OPEN = "OPEN";

    /** When it was used, by whom in their own words, and whether they saw the diploma. */
    public record Use(String usedAt, String statedAudience, boolean opened) {}

    static ConsentEntry of(Consents.Consent consent, Language language) {
        var withdrawn = consent.withdrawnAt();
        return new ConsentEntry(
                consent.id(),
                consent.audience(),
                consent.purpose(),
                WrittenDates.date(consent.expiresOn(), language),
                withdrawn == null ? null : WrittenDates.time(withdrawn, language),
                consent.uses().stream()
                        .map(use -> new Use(
                                WrittenDates.time(use.usedAt(), language),
                                use.statedAudience(),
                                use.outcome().equals(OPEN)))
                        .toList());
    }
}
