package vn.gdnn.curriculum.resource.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Ids;

/** The files of versions. */
@ApplicationScoped
class ResourceFiles implements PanacheRepositoryBase<ResourceFile, UUID> {

    private final WrittenResources resources;
    private final Uploads uploads;
    private final Clock clock;

    ResourceFiles(WrittenResources resources, Uploads uploads, Clock clock) {
        this.resources = resources;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Makes the upload a file, and ends it. */
    @Transactional
    public void add(Upload upload, byte[] digest, FileChecks.Checked checked) {
        var resource = resources.change(upload.resource());
        try {
            persistAndFlush(new ResourceFile(
                    Ids.next(), resource.standing().institution(), upload, digest, checked, clock.instant()));
        } catch (ConstraintViolationException e) {
            throw new Refusal(UploadRefusal.RESOURCE_FILE_NAME_TAKEN, upload.name());
        }
        uploads.end(upload.id());
    }

    /** By name. */
    @Transactional
    public List<ResourceFile> of(UUID resource) {
        return list("resource = ?1 order by name", resource);
    }

    @Transactional
    public ResourceFile require(UUID resource, UUID id) {
        return find("resource = ?1 and id = ?2", resource, id)
                .<ResourceFile>firstResultOptional()
                .orElseThrow(() -> new Refusal(UploadRefusal.RESOURCE_FILE_NOT_FOUND));
    }

    /** Takes a file away from a version that is still written. */
    @Transactional
    public void remove(UUID resource, UUID id) {
        resources.change(resource);
        delete(require(resource, id));
        flush();
    }
}
