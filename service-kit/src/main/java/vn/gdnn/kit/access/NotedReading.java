package vn.gdnn.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.time.Ids;

/**
 * Reads one person's record and notes who read it (Law 91/2025/QH15), both in one transaction of their own: what is not noted
 * is not shown.
 */
@ApplicationScoped
public class NotedReading {

    private static final String NOTED = """
            with found as (select * from (%s) asked where %s),
            noted as (
                insert into access_log (institution, id, person, reader, purpose)
                select institution, ?, id, ?, ? from found)
            select * from found""";

    private final Database database;
    private final SecurityIdentity caller;

    NotedReading(Database database, SecurityIdentity caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * The record, if there is one in the caller's scope.
     *
     * @param query for the person's {@code institution} and {@code id}, among other columns, by one parameter: the person
     */
    public <T> Optional<T> find(Row.Reader<T> reader, String query, UUID person, String purpose) {
        var scope = new Filter().andInScope(CurrentScope.required());
        return database.findAlone(
                reader,
                NOTED.formatted(query, scope.sql()),
                scope.parametersBetween(
                        person, Ids.next(), caller.getPrincipal().getName(), purpose));
    }
}
