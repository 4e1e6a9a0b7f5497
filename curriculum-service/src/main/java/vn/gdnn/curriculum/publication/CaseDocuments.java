package vn.gdnn.curriculum.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.publication.CaseQuery.Term;
import vn.gdnn.curriculum.publication.document.CaseDocument;
import vn.gdnn.curriculum.publication.document.CaseDocument.Kind;
import vn.gdnn.curriculum.publication.document.CaseDocument.Origin;
import vn.gdnn.curriculum.publication.document.CaseDocument.Standing;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;

/** The documents that anyone may see. */
@ApplicationScoped
class CaseDocuments {

    private static final String COLUMNS = """
            select identifier, kind, code, version, creator, title, adoption_status, starts_on, ends_on, changed_at
            from case_document d
            """;

    private static final String MATCHING = """
            where case when ? then exists (select from unnest(?::text[], ?::text[], ?::text[]) t (field, operator, wanted)
                    where case_matches(case_field(d, t.field), t.operator, t.wanted))
                else not exists (select from unnest(?::text[], ?::text[], ?::text[]) t (field, operator, wanted)
                    where not case_matches(case_field(d, t.field), t.operator, t.wanted)) end
            """;

    private static final String IN_ORDER = """
            order by case when not ? then case_field(d, ?) end collate vietnamese,
                case when ? then case_field(d, ?) end collate vietnamese desc, identifier
            limit ? offset ?""";

    private final Database database;

    CaseDocuments(Database database) {
        this.database = database;
    }

    Optional<CaseDocument> find(UUID identifier) {
        return database.find(CaseDocuments::document, COLUMNS + "where identifier = ?", identifier);
    }

    /** Whoever reads everything, page by page, asks for no comparison: then none is made with each document. */
    List<CaseDocument> list(CaseQuery query) {
        return query.terms().isEmpty() && query.sort().isEmpty() ? everything(query) : matching(query);
    }

    private List<CaseDocument> everything(CaseQuery query) {
        var order = query.descending() ? "order by identifier desc" : "order by identifier";
        return database.list(
                CaseDocuments::document, COLUMNS + order + " limit ? offset ?", query.limit(), query.offset());
    }

    private List<CaseDocument> matching(CaseQuery query) {
        var sort = query.sort();
        var descending = query.descending();
        return database.list(
                CaseDocuments::document,
                COLUMNS + MATCHING + IN_ORDER,
                query.any(),
                texts(query, Term::field),
                texts(query, Term::operator),
                texts(query, Term::wanted),
                texts(query, Term::field),
                texts(query, Term::operator),
                texts(query, Term::wanted),
                descending,
                sort,
                descending,
                sort,
                query.limit(),
                query.offset());
    }

    long count(CaseQuery query) {
        if (query.terms().isEmpty()) {
            return total("select count(*) as total from case_document");
        }
        return total(
                "select count(*) as total from case_document d " + MATCHING,
                query.any(),
                texts(query, Term::field),
                texts(query, Term::operator),
                texts(query, Term::wanted),
                texts(query, Term::field),
                texts(query, Term::operator),
                texts(query, Term::wanted));
    }

    private long total(String statement, @Nullable Object... parameters) {
        return database.find(row -> row.bigint("total"), statement, parameters).orElse(0L);
    }

    private static String[] texts(CaseQuery query, Function<Term, String> part) {
        return query.terms().stream().map(part).toArray(String[]::new);
    }

    private static CaseDocument document(Row row) throws SQLException {
        return new CaseDocument(
                row.uuid("identifier"),
                new Origin(row.constant(Kind.class, "kind"), row.text("code"), row.integer("version")),
                row.text("creator"),
                row.text("title"),
                new Standing(
                        row.text("adoption_status"),
                        row.date("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.instant("changed_at")));
    }
}
