package vn.gdnn.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gdnn.framework.FrameworkVersion.Component;
import vn.gdnn.framework.FrameworkVersion.Domain;
import vn.gdnn.framework.FrameworkVersion.Indicator;
import vn.gdnn.framework.FrameworkVersion.Level;
import vn.gdnn.framework.identifier.FrameworkIdentifier;
import vn.gdnn.framework.identifier.FrameworkIdentifiers;
import vn.gdnn.kit.database.Columns;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.UniqueKey;

/** Writes the rows of a version. */
@ApplicationScoped
class FrameworkRows {

    private static final String LEVELS = """
            insert into framework_level (framework, version, rank, code, name)
            select ?, ?, r.rank, r.code, r.name
            from unnest(?::text[], ?::text[]) with ordinality as r (code, name, rank)""";

    private static final String DOMAINS = """
            insert into framework_domain (framework, version, rank, code, parent, name)
            select ?, ?, r.rank, r.code, r.parent, r.name
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality as r (code, parent, name, rank)""";

    private static final String COMPONENTS = """
            insert into framework_component (framework, version, rank, code, domain, name)
            select ?, ?, r.rank, r.code, r.domain, r.name
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality as r (code, domain, name, rank)""";

    private static final String INDICATORS = """
            insert into framework_indicator (framework, version, rank, code, component, level, name)
            select ?, ?, r.rank, r.code, r.component, r.level, r.name
            from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality as r (code, component, level, name, rank)""";

    private static final Map<String, FrameworkRefusal> KEYS = Map.of(
            "framework_version_pkey", FrameworkRefusal.FRAMEWORK_VERSION_TAKEN,
            "framework_version_day", FrameworkRefusal.FRAMEWORK_VERSION_TAKEN);

    private final Database database;
    private final FrameworkIdentifiers identifiers;
    private final Event<FrameworkHead> entered;

    FrameworkRows(Database database, FrameworkIdentifiers identifiers, Event<FrameworkHead> entered) {
        this.database = database;
        this.identifiers = identifiers;
        this.entered = entered;
    }

    /** Of two that come at once the second is refused with FRAMEWORK_VERSION_TAKEN. Whoever observes heads is told in the transaction. */
    void add(FrameworkVersion version, List<FrameworkIdentifier> brought) {
        var head = version.about();
        UniqueKey.guard(KEYS, () -> addHead(head));
        write(head, LEVELS, version.levels(), FrameworkRows::level);
        write(head, DOMAINS, version.domains(), FrameworkRows::domain);
        write(head, COMPONENTS, version.components(), FrameworkRows::component);
        write(head, INDICATORS, version.indicators(), FrameworkRows::indicator);
        identifiers.add(head, brought);
        entered.fire(head);
    }

    private void addHead(FrameworkHead head) {
        database.update(
                """
                insert into framework_version (framework, version, name, in_force_from, made_for, source, incomplete, missing)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                head.code(),
                head.version(),
                head.name(),
                head.inForceFrom(),
                head.madeFor(),
                head.source(),
                head.incomplete(),
                head.missing());
    }

    private static @Nullable Object[] level(Level one) {
        return new Object[] {one.code(), one.name()};
    }

    private static @Nullable Object[] domain(Domain one) {
        return new @Nullable Object[] {one.code(), one.parent(), one.name()};
    }

    private static @Nullable Object[] component(Component one) {
        return new Object[] {one.code(), one.domain(), one.name()};
    }

    private static @Nullable Object[] indicator(Indicator one) {
        return new Object[] {one.code(), one.component(), one.level(), one.name()};
    }

    private <T> void write(FrameworkHead head, String insert, List<T> ones, Function<T, @Nullable Object[]> row) {
        if (ones.isEmpty()) {
            return;
        }
        var parameters = new ArrayList<@Nullable Object>(List.of(head.code(), head.version()));
        Columns.of(ones.stream().map(row).toList()).forEach(parameters::add);
        database.update(insert, parameters.toArray());
    }
}
