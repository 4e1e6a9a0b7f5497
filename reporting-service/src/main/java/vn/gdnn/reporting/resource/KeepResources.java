package vn.gdnn.reporting.resource;

import static vn.gdnn.reporting.projection.Upserts.lastOfEach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.gdnn.events.curriculum.v1.ResourcePublished;
import vn.gdnn.events.curriculum.v1.ResourceTakenDown;
import vn.gdnn.events.curriculum.v1.ResourceUsed;
import vn.gdnn.reporting.projection.Upserts;

/** Keeps when versions of resources were published and taken down, and on which days which school used which. */
@ApplicationScoped
public class KeepResources {

    private static final String PUBLISHED = """
            insert into resource_publication (institution, version, published_on) values (?, ?, ?)
            on conflict (institution, version) do update set published_on = excluded.published_on""";

    private static final String TAKEN_DOWN = """
            insert into resource_take_down (institution, version, taken_down_on) values (?, ?, ?)
            on conflict (institution, version) do update set taken_down_on = excluded.taken_down_on""";

    private static final String USED = """
            insert into resource_use (institution, resource, used_on, owner, version) values (?, ?, ?, ?, ?)
            on conflict (institution, resource, used_on) do update set
                owner = excluded.owner,
                version = excluded.version""";

    private final Upserts upserts;

    KeepResources(Upserts upserts) {
        this.upserts = upserts;
    }

    @Transactional
    public void keep(List<ResourcePublished> published, List<ResourceTakenDown> takenDown, List<ResourceUsed> used) {
        upserts.each(PUBLISHED, lastOfEach(published, one -> List.of(one.institution(), one.versionId())), one ->
                new Object[] {one.institution(), one.versionId(), one.on()});
        upserts.each(TAKEN_DOWN, lastOfEach(takenDown, one -> List.of(one.institution(), one.versionId())), one ->
                new Object[] {one.institution(), one.versionId(), one.on()});
        upserts.each(USED, lastOfEach(used, one -> List.of(one.usedBy(), one.resourceId(), one.on())), one ->
                new Object[] {one.usedBy(), one.resourceId(), one.on(), one.institution(), one.versionId()});
    }
}
