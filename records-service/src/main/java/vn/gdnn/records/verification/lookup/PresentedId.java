package vn.gdnn.records.verification.lookup;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.gdnn.credential.proof.CredentialJwt;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.credential.proof.MalformedDocument;

/** The public id a credential speaks of; to be asked only of one that the register has been found to hold. */
final class PresentedId {

    private static final Pattern SUBJECT = Pattern.compile(".*/verify/([A-Za-z0-9_-]{1,64})#holder");

    private PresentedId() {}

    static Optional<String> in(String text) {
        try {
            var stripped = text.strip();
            var credential = stripped.startsWith("{")
                    ? Json.read(stripped)
                    : CredentialJwt.parse(stripped).credential();
            var subject = SUBJECT.matcher(
                    credential.getJsonObject("credentialSubject").getString("id"));
            return subject.matches() ? Optional.of(subject.group(1)) : Optional.empty();
        } catch (MalformedDocument e) {
            return Optional.empty();
        }
    }
}
