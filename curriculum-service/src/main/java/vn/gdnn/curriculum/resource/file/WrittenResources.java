package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.curriculum.resource.Resource;
import vn.gdnn.curriculum.resource.Resources;
import vn.gdnn.curriculum.resource.standing.ResourceStatus;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Versions of which the caller's school may still change the files. */
@ApplicationScoped
class WrittenResources {

    private static final Set<ResourceStatus> WRITTEN = Set.of(ResourceStatus.DRAFT, ResourceStatus.RETURNED);

    private final Resources resources;
    private final CurrentScope scope;
    private final EntityManager entities;

    WrittenResources(Resources resources, CurrentScope scope, EntityManager entities) {
        this.resources = resources;
        this.scope = scope;
        this.entities = entities;
    }

    /** Refused with RESOURCE_FILES_FIXED once it was handed over. */
    @Transactional(TxType.MANDATORY)
    public Resource require(UUID id) {
        var resource = resources.requireOf(scope.institution(), id);
        if (!WRITTEN.contains(resource.standing().status())) {
            throw new Refusal(UploadRefusal.RESOURCE_FILES_FIXED);
        }
        return resource;
    }

    /** As {@link #require(UUID)}, for a change of its files, after which whoever read the version before is told. */
    @Transactional(TxType.MANDATORY)
    public Resource change(UUID id) {
        var resource = require(id);
        entities.lock(resource, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return require(id);
    }
}
