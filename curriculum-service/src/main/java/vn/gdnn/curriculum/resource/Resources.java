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

    /** As {@link #require(UUID)}, of that institution. */
    public Resource requireOf(String institution, UUID id) {
        var resource = require(id);
        if (!resource.standing().institution().equals(institution)) {
            throw new Refusal(ResourceRefusal.RESOURCE_NOT_FOUND, id);
        }
        return resource;
    }

    /** As {@link #requireOf(String, UUID)}, and only as the caller last read it. */
    Resource requireOf(String institution, UUID id, long expected) {
        var resource = requireOf(institution, id);
        Versions.require(expected, resource.version());
        return resource;
    }

    /** The published version of which another could be an adaptation. */
    Optional<Resource> published(UUID id) {
        return find("id = ?1 and status in ('PUBLISHED', 'SUPERSEDED')", id).firstResultOptional();
    }

    /** Refused with RESOURCE_WITHOUT_FILE where there is nothing to be read but the description. */
    void requireFile(Resource resource) {
        var has = getEntityManager()
                .createNativeQuery(
                        "select exists (select from resource_file where institution = :institution and resource = :id)",
                        Boolean.class)
                .setParameter("institution", resource.standing().institution())
                .setParameter("id", resource.id())
                .getSingleResult();
        if (!Boolean.TRUE.equals(has)) {
            throw new Refusal(ResourceRefusal.RESOURCE_WITHOUT_FILE);
        }
    }

    /** The next version begins with the files of the one before. */
    void copyFiles(Resource from, Resource to) {
        getEntityManager()
                .createNativeQuery("""
                        insert into resource_file (institution, id, resource, name, media_type, size, digest, scan, package_kind,
                            suggestion, added_at)
                        select institution, uuidv7(), :next, name, media_type, size, digest, scan, package_kind, suggestion, added_at
                        from resource_file where institution = :institution and resource = :published""")
                .setParameter("next", to.id())
                .setParameter("institution", from.standing().institution())
                .setParameter("published", from.id())
                .executeUpdate();
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
