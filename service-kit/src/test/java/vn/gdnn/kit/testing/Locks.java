package vn.gdnn.kit.testing;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * The two locks on the rows of institutions, of which a test may open one: what is hidden then is hidden by the other. Nothing
 * in the service itself opens either.
 */
public final class Locks {

    private static final String ONE_INSTITUTION = "_tenantId";
    private static final String ONE_PROVINCE = "province";

    private static volatile boolean hibernateIsOpen;

    private Locks() {}

    /** To be told of each transaction that begins, once its scope is bound, by a bean of the service's tests. */
    public static void begun(EntityManager entities) {
        if (hibernateIsOpen) {
            var session = entities.unwrap(Session.class);
            session.disableFilter(ONE_INSTITUTION);
            session.disableFilter(ONE_PROVINCE);
        }
    }

    static <T> T withoutHibernate(Supplier<T> asked) {
        hibernateIsOpen = true;
        try {
            return asked.get();
        } finally {
            hibernateIsOpen = false;
        }
    }

    static <T> T withoutRowLevelSecurity(Supplier<T> asked) throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                        where nspname = 'public' and relkind in ('r', 'p') and relrowsecurity""")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        set("disable", tables);
        try {
            return asked.get();
        } finally {
            set("enable", tables);
        }
    }

    private static void set(String state, Iterable<String> tables) throws SQLException {
        try (var connection = SuiteDatabase.asOwner();
                var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("alter table " + table + " " + state + " row level security");
            }
        }
    }
}
