package vn.gdnn.curriculum.resource.harvest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import vn.gdnn.curriculum.resource.content.ResourceFacts;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Content;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.LicenceName;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Publication;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;

/** Reads of versions what everybody may see, and no more: the role of the reader has nothing else. */
@ApplicationScoped
class PublishedContents {

    private static final String PUBLICATIONS = """
            select r.id, r.number, r.reviewed_at, t.name as school, l.code, l.name_en, l.url, p.resource as parent, array(
                select distinct f.media_type from resource_file f
                where f.institution = r.institution and f.resource = r.id order by f.media_type) as media_types
            from resource r join tenant t on t.code = r.institution join licence l on l.code = r.licence
                 left join resource p on p.id = r.parent
            where r.id = any(?::uuid[]) and r.status <> 'TAKEN_DOWN'""";

    private static final String FACTS = "select r.id, r.facts from Resource r where r.id in :ids";

    private final Session session;
    private final Database database;

    PublishedContents(Session session, Database database) {
        this.session = session;
        this.database = database;
    }

    /** By version; those that were taken down meanwhile are missing. */
    Map<UUID, Content> read(Collection<UUID> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        var facts =
                session
                        .createSelectionQuery(FACTS, Object[].class)
                        .setParameterList("ids", versions)
                        .getResultList()
                        .stream()
                        .collect(toMap(row -> (UUID) row[0], row -> (ResourceFacts) row[1]));
        var contents = new HashMap<UUID, Content>();
        database.list(PublishedContents::publication, PUBLICATIONS, (Object) versions.toArray(UUID[]::new))
                .forEach(found -> contents.put(
                        found.version(),
                        new Content(Objects.requireNonNull(facts.get(found.version())), found.publication())));
        return contents;
    }

    private record Found(UUID version, Publication publication) {}

    private static Found publication(Row row) throws SQLException {
        return new Found(
                row.uuid("id"),
                new Publication(
                        row.integer("number"),
                        row.instant("reviewed_at"),
                        row.text("school"),
                        new LicenceName(row.text("code"), row.text("name_en"), row.textOrNull("url")),
                        row.uuidOrNull("parent"),
                        row.texts("media_types")));
    }
}
