package vn.gdnn.records.credentials.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.credential.key.KeyRefusal;
import vn.gdnn.credential.key.PersonalKeys;
import vn.gdnn.credential.key.SigningKey;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.people.institution.SignerAccounts;

/**
 * With whose own keys documents are signed beside the institution's seal, where that is wanted: the key of whoever signed
 * the diploma. An extract of an old register is nobody's signature.
 */
@ApplicationScoped
class PersonalSignatures {

    private final SignerAccounts accounts;
    private final PersonalKeys keys;
    private final boolean wanted;

    PersonalSignatures(
            SignerAccounts accounts,
            PersonalKeys keys,
            @ConfigProperty(name = "gdnn.documents.personal-signatures", defaultValue = "false") boolean wanted) {
        this.accounts = accounts;
        this.keys = keys;
        this.wanted = wanted;
    }

    /** By diploma; where a key is missing, the diploma is among the refused. */
    Map<UUID, SigningKey> keys(String institution, List<DiplomaDocumentContent> contents, Map<UUID, Refusal> refused) {
        var found = new HashMap<UUID, SigningKey>();
        var ofSigner = new HashMap<Signer, Optional<SigningKey>>();
        for (var content : contents) {
            if (wanted && content.paper().extract() == null) {
                var key = ofSigner.computeIfAbsent(Signer.of(content), signer -> key(institution, signer));
                key.ifPresentOrElse(
                        own -> found.put(content.diploma(), own),
                        () -> refused.put(
                                content.diploma(), new Refusal(KeyRefusal.SIGNER_KEY_UNAVAILABLE, institution)));
            }
        }
        return found;
    }

    /** Of the accounts under that name and title the one that has a key; where several have, nobody can tell whose it is. */
    private Optional<SigningKey> key(String institution, Signer signer) {
        var found = accounts.list(institution, signer.name(), signer.title()).stream()
                .flatMap(account -> keys.find(institution, account, signer.name()).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private record Signer(String name, String title) {

        static Signer of(DiplomaDocumentContent content) {
            var signer = content.paper().signer();
            var name = signer.name();
            var title = signer.title();
            return new Signer(name == null ? "" : name, title == null ? "" : title.vietnamese());
        }
    }
}
