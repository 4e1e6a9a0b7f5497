package vn.gdnn.gateway.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;

/**
 * What the page of consents shows: those given, a token just made, or what was wrong with the form; and the holder's
 * code, which the next form sends again.
 */
public record ConsentBook(
        String publicId,
        HolderCode code,
        List<ConsentEntry> given,
        @Nullable String token,
        boolean misread) {

    static ConsentBook of(String publicId, HolderCode code, Consents.Given given, Language language) {
        return new ConsentBook(
                publicId,
                code,
                given.items().stream()
                        .map(consent -> ConsentEntry.of(consent, language))
                        .toList(),
                null,
                false);
    }

    ConsentBook with(@Nullable String newToken) {
        return new ConsentBook(publicId, code, given, newToken, newToken == null);
    }

    int status() {
        return misread ? 400 : 200;
    }

    @Override
    public String toString() {
        return "ConsentBook"; // holds a token and a code
    }
}
