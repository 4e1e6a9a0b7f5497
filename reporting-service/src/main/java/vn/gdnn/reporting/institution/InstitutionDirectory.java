package vn.gdnn.reporting.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The institutions the caller may see, by name; searched without marks. */
@ApplicationScoped
public class InstitutionDirectory {

    /** What narrows the list; null does not. */
    public record Filter(
            @Nullable String province,
            @Nullable String type,
            @Nullable String words) {}

    private static final String PAGE = """
            select code, name, type, ownership, governing_body, province, high_quality, since
            from institution
            where (cast(:province as text) is null or province = cast(:province as text))
              and (cast(:type as text) is null or type = cast(:type as text))
              and (cast(:words as text) is null or code = upper(cast(:words as text)) or search like
                   '%' || regexp_replace(unmarked(cast(:words as text)), '([\\\\%_])', '\\\\\\1', 'g') || '%')
              and (cast(:afterCode as text) is null
                   or (name, code) > (cast(:afterName as text), cast(:afterCode as text)))
            order by name, code
            limit :rows""";

    private final EntityManager entities;

    InstitutionDirectory(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Slice<InstitutionEntry> page(Filter filter, @Nullable String after, int limit) {
        var cursor = after == null ? List.<@Nullable String>of() : Cursor.read(after, 2);
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entities.createNativeQuery(PAGE, Tuple.class)
                .setParameter("province", filter.province())
                .setParameter("type", filter.type())
                .setParameter("words", filter.words())
                .setParameter("afterName", cursor.isEmpty() ? null : cursor.get(0))
                .setParameter("afterCode", cursor.isEmpty() ? null : cursor.get(1))
                .setParameter("rows", limit + 1)
                .getResultStream();
        return Slice.of(
                rows.map(InstitutionDirectory::entry).toList(), limit, last -> Cursor.of(last.name(), last.code()));
    }

    private static InstitutionEntry entry(Tuple row) {
        return new InstitutionEntry(
                row.get("code", String.class),
                row.get("name", String.class),
                InstitutionType.valueOf(row.get("type", String.class)),
                Ownership.valueOf(row.get("ownership", String.class)),
                row.get("governing_body", String.class),
                row.get("province", String.class),
                row.get("high_quality", Boolean.class),
                row.get("since", LocalDate.class));
    }
}
