package vn.gdnn.records.credentials.europass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.gdnn.credential.key.InstitutionKeys;
import vn.gdnn.credential.key.KeyUse;
import vn.gdnn.credential.seal.JsonSeal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Seals an export with the document key that its institution uses now (JAdES baseline B). */
@ApplicationScoped
public class SealForEuropass {

    private static final String TYPE = "ld+json";

    private final ExportForEuropass export;
    private final InstitutionKeys keys;
    private final Clock clock;

    SealForEuropass(ExportForEuropass export, InstitutionKeys keys, Clock clock) {
        this.export = export;
        this.keys = keys;
        this.clock = clock;
    }

    /** The diploma for Europass as {@link ExportForEuropass} gives it, in a JWS. */
    public String seal(String publicId) {
        var document = export.export(publicId);
        var institution = export.institution(document);
        var key = CurrentScope.inTransaction(
                new Scope.Institution(institution), () -> keys.current(institution, KeyUse.DOCUMENT));
        return JsonSeal.seal(document.toString(), TYPE, key, clock.instant());
    }
}
