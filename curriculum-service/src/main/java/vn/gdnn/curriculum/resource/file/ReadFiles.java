package vn.gdnn.curriculum.resource.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.resource.Resources;
import vn.gdnn.curriculum.resource.standing.ResourceStatus;
import vn.gdnn.kit.problem.Refusal;

/** Reads the files of versions that the caller may see; those of a version that was taken down are gone. */
@ApplicationScoped
public class ReadFiles {

    private final Resources resources;
    private final ResourceFiles files;

    ReadFiles(Resources resources, ResourceFiles files) {
        this.resources = resources;
        this.files = files;
    }

    /** What the files are, by name; of a version that was taken down too. */
    @Transactional
    public List<ResourceFile> list(UUID resource) {
        resources.require(resource);
        return files.of(resource);
    }

    /** One to be given. */
    @Transactional
    public ResourceFile one(UUID resource, UUID id) {
        var of = resources.require(resource);
        var file = files.require(resource, id);
        if (of.standing().status() == ResourceStatus.TAKEN_DOWN) {
            throw new Refusal(UploadRefusal.RESOURCE_TAKEN_DOWN);
        }
        return file;
    }

    /** Takes a file away from a version that is still written. */
    @Transactional
    public void remove(UUID resource, UUID id) {
        files.remove(resource, id);
    }
}
