package vn.gdnn.curriculum.resource.harvest.description;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.gdnn.curriculum.resource.harvest.HarvestConfig;

/** The address of the repository and the identifiers of what is in it. */
@ApplicationScoped
public class OaiNames {

    /** Where the repository is. */
    public static final String PATH = "/oai";

    private static final String UNIQUE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final String root;
    private final String prefix;

    OaiNames(@ConfigProperty(name = "gdnn.public-url") String publicUrl, HarvestConfig config) {
        this.root = publicUrl + PATH;
        this.prefix = "oai:" + config.host() + ":";
    }

    /** The base URL of every request. */
    public String root() {
        return root;
    }

    /** The identifier of a resource in all its versions. */
    public String identifier(UUID resource) {
        return prefix + resource;
    }

    /** The resource of an identifier; none where it is not of this repository. */
    public Optional<UUID> resource(String identifier) {
        return Optional.of(identifier)
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()))
                .filter(text -> text.matches(UNIQUE))
                .map(UUID::fromString);
    }

    /** A name of the resource that holds outside of OAI-PMH too. */
    static String urn(UUID resource) {
        return "urn:uuid:" + resource;
    }
}
