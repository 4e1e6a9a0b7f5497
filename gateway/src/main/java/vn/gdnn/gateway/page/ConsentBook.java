package vn.gdnn.gateway.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.gateway.Language;

/** What the page of consents shows: those given, a token just made, or what was wrong with the form. */
public record ConsentBook(
        String publicId, List<ConsentEntry> given, @Nullable String token, boolean misread) {

    static ConsentBook of(String publicId, Consents.Given given, Language language) {
        return new ConsentBook(
                publicId,
                given.items().stream()
                        .map(consent -> ConsentEntry.of(consent, language))
                        .toList(),
                null,
                false);
    }

    ConsentBook with(@Nullable String newToken) {
        return new ConsentBook(publicId, given, newToken, newToken == null);
    }

    int status() {
        return misread ? 400 : 200;
    }

    @Override
    public String toString() {
        return "ConsentBook"; // holds a token
    }
}
