package vn.gdnn.credential.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.kit.tenancy.InstitutionCode;

/** The decentralised identifiers of the institutions: {@code did:web} under this installation's public address. */
@ApplicationScoped
public class InstitutionDid {

    private final String prefix;

    InstitutionDid(@ConfigProperty(name = "gdnn.public-url") URI publicUrl) {
        prefix = "did:web:" + publicUrl.getRawAuthority().replace(":", "%3A")
                + publicUrl.getRawPath().replaceFirst("/+$", "").replace("/", ":") + ":institutions:";
    }

    public String of(String institution) {
        return prefix + institution;
    }

    /** The institution of such an identifier, or of a key in its document; none if it belongs elsewhere. */
    public Optional<String> institution(String didUrl) {
        if (!didUrl.startsWith(prefix)) {
            return Optional.empty();
        }
        var code = didUrl.substring(prefix.length()).replaceFirst("#.*", "");
        return InstitutionCode.is(code) ? Optional.of(code) : Optional.empty();
    }
}
