package vn.gdnn.records.verification.lookup;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.MalformedDocument;

/** The public id a credential speaks of; to be asked only of one that the register has been found to hold. */
final class PresentedId {

    private static final Pattern SUBJECT = Pattern.compile(".*/verify/([A-Za-z0-9_-]{1,64})#holder");

    private PresentedId() {}

    static Optional<String> in(String text) {
        return credential(text)
                .map(credential -> SUBJECT.matcher(
                        credential.getJsonObject("credentialSubject").getString("id")))
                .filter(Matcher::matches)
                .map(subject -> subject.group(1));
    }

    /** The credential in either form; none if it cannot be read. */
    static Optional<JsonObject> credential(String text) {
        try {
            var stripped = text.strip();
            return Optional.of(
                    stripped.startsWith("{")
                            ? Json.read(stripped)
                            : CredentialJwt.parse(stripped).credential());
        } catch (MalformedDocument e) {
            return Optional.empty();
        }
    }
}
