package vn.gdnn.framework.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import vn.gdnn.framework.FrameworkHead;
import vn.gdnn.framework.FrameworkRefusal;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;

/** By which identifiers versions and their parts go by outside; they stay for ever. */
@ApplicationScoped
public class FrameworkIdentifiers {

    private final Database database;

    FrameworkIdentifiers(Database database) {
        this.database = database;
    }

    /** All of one version. */
    @Transactional
    public List<FrameworkIdentifier> list(String code, int version) {
        return database.list(
                row -> new FrameworkIdentifier(
                        row.constant(FrameworkIdentifier.Kind.class, "kind"), row.text("code"), row.uuid("identifier")),
                """
                select kind, code, identifier from framework_identifier where framework = ? and version = ?
                order by kind, code""",
                code,
                version);
    }

    /** Whether the version has these. */
    @Transactional
    public boolean has(FrameworkHead version, List<FrameworkIdentifier> brought) {
        return new HashSet<>(list(version.code(), version.version())).containsAll(brought);
    }

    /** What brought none gets a derived one; one of another framework is refused with FRAMEWORK_IDENTIFIER_TAKEN. */
    @Transactional
    public void add(FrameworkHead version, List<FrameworkIdentifier> brought) {
        requireFree(version, brought);
        database.update(
                """
                insert into framework_identifier (framework, version, kind, code, identifier)
                select ?, ?, r.kind, r.code, r.identifier
                from unnest(?::text[], ?::text[], ?::uuid[]) as r (kind, code, identifier)""",
                version.code(),
                version.version(),
                brought.stream().map(one -> one.kind().name()).toArray(String[]::new),
                brought.stream().map(FrameworkIdentifier::code).toArray(String[]::new),
                texts(brought));
        database.find(row -> "", "select identify_framework(?, ?)", version.code(), version.version());
    }

    private void requireFree(FrameworkHead version, List<FrameworkIdentifier> brought) {
        database.find(row -> row.uuid("identifier"), """
                        select identifier from framework_identifier
                        where identifier = any (?::uuid[]) and framework <> ? order by identifier limit 1""", texts(brought), version.code())
                .ifPresent(taken -> {
                    throw new Refusal(FrameworkRefusal.FRAMEWORK_IDENTIFIER_TAKEN, taken);
                });
    }

    private static String[] texts(List<FrameworkIdentifier> identifiers) {
        return identifiers.stream().map(one -> one.identifier().toString()).toArray(String[]::new);
    }
}
