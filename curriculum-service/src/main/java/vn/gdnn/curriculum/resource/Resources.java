package vn.gdnn.curriculum.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.gdnn.kit.http.Versions;
import vn.gdnn.kit.problem.Refusal;

/** The resources that the caller may see, version by version. */
@ApplicationScoped
public class Resources implements PanacheRepositoryBase<Resource, UUID> {

    /** The version with this id; refused with RESOURCE_NOT_FOUND where the caller sees none. */
    public Resource require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(ResourceRefusal.RESOURCE_NOT_FOUND, id));
    }

    /** As {@link #require(UUID)}, and only as the caller last read it. */
    public Resource require(UUID id, long expected) {
        var resource = require(id);
        Versions.require(expected, resource.version());
        return resource;
    }

    /** As {@link #require(UUID, long)}, of that institution. */
    Resource requireOf(String institution, UUID id, long expected) {
        var resource = require(id);
        if (!resource.standing().institution().equals(institution)) {
            throw new Refusal(ResourceRefusal.RESOURCE_NOT_FOUND, id);
        }
        Versions.require(expected, resource.version());
        return resource;
    }

    /** The published version of which another could be an adaptation. */
    Optional<Resource> published(UUID id) {
        return find("id = ?1 and status in ('PUBLISHED', 'SUPERSEDED')", id).firstResultOptional();
    }

    Resource add(Resource resource) {
        persist(resource);
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw switch (String.valueOf(e.getConstraintName())) {
                case "resource_in_preparation", "resource_number" ->
                    new Refusal(ResourceRefusal.RESOURCE_VERSION_IN_PREPARATION);
                default -> e;
            };
        }
        return resource;
    }
}
