package vn.gdnn.curriculum.resource.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.curriculum.resource.Resources;
import vn.gdnn.kit.database.Database;

/** Reads which schools use a resource, in whatever version. */
@ApplicationScoped
public class ResourceUses {

    private static final String SCHOOLS = """
            select u.institution, coalesce(b.name, u.institution) as name, count(*) as days, max(u.used_on) as last_used_on
            from resource_use u left join body b on b.code = u.institution
            where u.resource = ?
            group by u.institution, b.name
            order by days desc, u.institution
            limit 2000""";

    private final Resources resources;
    private final Database database;

    ResourceUses(Resources resources, Database database) {
        this.resources = resources;
        this.database = database;
    }

    /** The most frequent first. */
    @Transactional
    public List<UsingSchool> of(UUID id) {
        var resource = resources.require(id).standing().resource();
        return database.list(
                row -> new UsingSchool(
                        row.text("institution"), row.text("name"), row.bigint("days"), row.date("last_used_on")),
                SCHOOLS,
                resource);
    }
}
