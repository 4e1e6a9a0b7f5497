package vn.gdnn.curriculum.resource.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Content;
import vn.gdnn.curriculum.resource.harvest.HarvestedRecord.Header;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;

/** Reads what harvesters are told, whoever asks: always as anyone, so that a token shows nobody more. */
@ApplicationScoped
public class ReadHarvest {

    /**
     * A page.
     *
     * @param at the second of which it speaks: whoever asks again from it on misses nothing
     * @param more whether others follow
     */
    public record Page(Instant at, List<HarvestedRecord> records, boolean more) {

        public Page {
            records = List.copyOf(records);
        }
    }

    /** A school of which something is or was published. */
    public record School(String code, String name) {}

    private static final String SCHOOLS = """
            select t.code, t.name from tenant t
            where exists (select from harvested_resource h where h.institution = t.code and h.stamped_at is not null)
            order by t.code""";

    private final HarvestLock lock;
    private final HarvestedResources resources;
    private final PublishedContents contents;
    private final Database database;

    ReadHarvest(HarvestLock lock, HarvestedResources resources, PublishedContents contents, Database database) {
        this.lock = lock;
        this.resources = resources;
        this.contents = contents;
        this.database = database;
    }

    /** The second of which an answer speaks that tells nothing of any record. */
    public Instant now() {
        return asAnyone(lock::shared);
    }

    /** What changed behind the place of the query, with or without what it says. */
    public Page list(HarvestQuery query, int limit, boolean whole) {
        return asAnyone(() -> {
            var now = lock.shared();
            var until = query.until().isAfter(now) ? now : query.until();
            var found = resources.list(query, until, limit + 1);
            var shown = found.subList(0, Math.min(limit, found.size()));
            var records = whole
                    ? whole(shown)
                    : shown.stream()
                            .map(header -> new HarvestedRecord(header, null))
                            .toList();
            return new Page(now, records, found.size() > limit);
        });
    }

    /** The resource, also one that was taken down. */
    public Optional<HarvestedRecord> find(UUID resource) {
        return asAnyone(() ->
                resources.find(resource).map(header -> whole(List.of(header)).get(0)));
    }

    /** No resource changed before. */
    public Optional<Instant> earliest() {
        return asAnyone(resources::earliest);
    }

    /** By their codes. */
    public List<School> schools() {
        return asAnyone(() -> database.list(row -> new School(row.text("code"), row.text("name")), SCHOOLS));
    }

    private List<HarvestedRecord> whole(List<Header> headers) {
        var found = contents.read(headers.stream()
                .filter(header -> !header.deleted())
                .map(Header::version)
                .toList());
        return headers.stream().map(header -> record(header, found)).toList();
    }

    /** What was taken down since its header was read is deleted already. */
    private static HarvestedRecord record(Header header, Map<UUID, Content> found) {
        var content = found.get(header.version());
        return new HarvestedRecord(content == null ? header.asDeleted() : header, content);
    }

    private static <T> T asAnyone(Supplier<T> work) {
        return CurrentScope.inTransaction(new Scope.Anyone(), work);
    }
}
