package vn.gdnn.curriculum.resource.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/**
 * Finds published versions, the best first: a title counts more than other words, what is written as asked, marks included, more than
 * what is the same without marks. Where nothing has the words, titles that are similar are found, unless the words name an
 * exception, a choice or a phrase. Without words the newest come first.
 */
@ApplicationScoped
public class FindResources {

    /** Nobody reads on for so long, and the places of a ranking are counted from its beginning. */
    private static final int DEEPEST = 1000;

    private static final String FOUND = """
            with asked as (
                select ? as text, websearch_to_tsquery('simple', unmarked(?)) as plain,
                       websearch_to_tsquery('simple', lower(?)) as written,
                       unmarked(regexp_replace(?, '.*((^|\\s)-|"|\\sor\\s).*', '', 'i')) as letters),
            alike as (
                select asked.letters from asked
                where asked.letters <> '' and not exists (select from published_resource r where r.words @@ asked.plain)),
            found as (
                select r.*, case when asked.text = '' then 0 else ts_rank(r.words, asked.plain) + ts_rank(r.words, asked.written)
                           + word_similarity(asked.letters, r.plain_title) end as rank
                from published_resource r, asked
                where (asked.text = '' or r.words @@ asked.plain or r.plain_title %> (select letters from alike))
                  and (? = '' or r.type = ?)
                  and (? = '' or r.level = ?)
                  and (? = '' or r.licence = ?)
                  and (? = '' or r.languages @> array[?::text])
                  and (? = '' or r.institution = ?)
                  and (? = '' or r.competences @> array[?::text])
                  and (? = '' or r.occupations @> array[?::text]))
            """;

    private static final String PAGE = FOUND + """
            select f.id, f.institution, coalesce(b.name, f.institution) as school_name, f.title, f.type, f.licence, f.languages,
                   f.published_at
            from found f left join body b on b.code = f.institution
            order by f.rank desc, f.published_at desc, f.id
            limit ? offset ?""";

    private static final String FACETS = FOUND + """
            select facet, value, count from (
                select facet, value, count(*) as count, row_number() over (partition by facet order by count(*) desc, value) as place
                from found f cross join lateral (
                    values ('TYPE', array[f.type]), ('LEVEL', array[f.level]), ('LICENCE', array[f.licence]),
                           ('LANGUAGE', f.languages), ('SCHOOL', array[f.institution]), ('COMPETENCE', f.competences),
                           ('OCCUPATION', f.occupations)) as facets (facet, "values")
                     cross join lateral unnest(facets."values") as value
                group by facet, value) counted
            where place <= 50
            order by facet, count desc, value""";

    private final Database database;

    FindResources(Database database) {
        this.database = database;
    }

    /** A page of what is found, up to the thousandth. */
    @Transactional
    public Slice<FoundResource> find(ResourceSearch search, @Nullable Cursor after, int limit) {
        var from = after == null ? 0 : (int) Math.max(0, Math.min(DEEPEST, after.number(0)));
        var most = Math.min(limit, DEEPEST - from);
        var rows = database.list(
                FindResources::found,
                PAGE,
                Stream.concat(search.parameters(), Stream.of(most + 1, from)).toArray());
        return from + most >= DEEPEST
                ? new Slice<>(rows.subList(0, Math.min(rows.size(), most)), null)
                : Slice.of(rows, most, last -> Cursor.of(from + most));
    }

    /** How many of all that is found are of which kind, at most 50 values of each. */
    @Transactional
    public List<Facet> facets(ResourceSearch search) {
        return database.list(
                row -> new Facet(row.text("facet"), row.text("value"), row.bigint("count")),
                FACETS,
                search.parameters().toArray());
    }

    private static FoundResource found(Row row) throws SQLException {
        return new FoundResource(
                row.uuid("id"),
                row.text("institution"),
                row.text("school_name"),
                row.text("title"),
                row.text("type"),
                row.text("licence"),
                row.texts("languages"),
                row.instant("published_at"));
    }
}
