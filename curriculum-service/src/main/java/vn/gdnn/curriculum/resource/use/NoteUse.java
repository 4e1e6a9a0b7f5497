package vn.gdnn.curriculum.resource.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.gdnn.curriculum.resource.Resource;
import vn.gdnn.curriculum.resource.Resources;
import vn.gdnn.curriculum.resource.standing.ResourceStatus;
import vn.gdnn.events.Topics;
import vn.gdnn.events.curriculum.v1.ResourceUsed;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.outbox.Outbox;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Notes that a school used a published resource of another: one fact for school, resource and day, whatever the version. */
@ApplicationScoped
public class NoteUse {

    private static final Set<ResourceStatus> USABLE = Set.of(ResourceStatus.PUBLISHED, ResourceStatus.SUPERSEDED);

    private static final String NOTE = """
            insert into resource_use (institution, resource, used_on, owner, version, how) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final Resources resources;
    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    NoteUse(Resources resources, Database database, Outbox outbox, Clock clock) {
        this.resources = resources;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A file of it is given: a use, where it is another school's and published, and to whom it is given is a school. */
    @Transactional
    public void downloaded(UUID id) {
        if (CurrentScope.required() instanceof Scope.Institution school) {
            var resource = resources.require(id);
            if (isUsable(resource) && !isOwn(resource, school)) {
                note(resource, school, "DOWNLOADED");
            }
        }
    }

    /** The school says so; refused for an own resource and for one that is not published. */
    @Transactional
    public void declare(UUID id) {
        var resource = resources.require(id);
        var school = (Scope.Institution) CurrentScope.required();
        if (isOwn(resource, school)) {
            throw new Refusal(UseRefusal.USE_OF_OWN_RESOURCE);
        }
        if (!isUsable(resource)) {
            throw new Refusal(UseRefusal.USE_OF_UNPUBLISHED_RESOURCE);
        }
        note(resource, school, "DECLARED");
    }

    private static boolean isUsable(Resource resource) {
        return USABLE.contains(resource.standing().status());
    }

    private static boolean isOwn(Resource resource, Scope.Institution school) {
        return resource.standing().institution().equals(school.code());
    }

    private void note(Resource resource, Scope.Institution school, String how) {
        var standing = resource.standing();
        var today = LocalDate.now(clock);
        var noted = database.update(
                NOTE, school.code(), standing.resource(), today, standing.institution(), resource.id(), how);
        if (noted == 1) {
            outbox.publish(
                    Topics.RESOURCE,
                    standing.resource().toString(),
                    school.code(),
                    new ResourceUsed(standing.resource(), resource.id(), standing.institution(), school.code(), today));
        }
    }
}
