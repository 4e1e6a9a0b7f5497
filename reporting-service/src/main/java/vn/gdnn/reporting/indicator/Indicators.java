package vn.gdnn.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/** The indicators T1 to T10 with their targets. */
@ApplicationScoped
public class Indicators {

    private static final String ALL = """
            select id, title_vi, title_en, numerator, denominator, unit, confidence, year, value
            from indicator join indicator_target on indicator = id
            order by position, year""";

    private final EntityManager entities;
    private final IndicatorSettings settings;
    private final Clock clock;

    Indicators(EntityManager entities, IndicatorSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public List<IndicatorEntry> all() {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class).getResultStream();
        Map<String, IndicatorEntry> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.merge(row.get("id", String.class), entry(row), Indicators::withBothTargets));
        return List.copyOf(byId.values());
    }

    /** The indicator of that name. */
    @Transactional
    public IndicatorEntry require(String id) {
        return all().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(IndicatorRefusal.INDICATOR_NOT_FOUND, id));
    }

    private IndicatorEntry entry(Tuple row) {
        var id = row.get("id", String.class);
        return new IndicatorEntry(
                id,
                new IndicatorEntry.Titles(row.get("title_vi", String.class), row.get("title_en", String.class)),
                row.get("numerator", String.class),
                row.get("denominator", String.class),
                row.get("unit", String.class),
                row.get("confidence", String.class),
                ruleVersion(id),
                List.of(new Target(row.get("year", Integer.class), row.get("value", BigDecimal.class))));
    }

    private @Nullable String ruleVersion(String id) {
        return Rule.of(id, LocalDate.now(clock), settings).map(Rule::version).orElse(null);
    }

    private static IndicatorEntry withBothTargets(IndicatorEntry known, IndicatorEntry next) {
        var targets = Stream.concat(known.targets().stream(), next.targets().stream());
        return new IndicatorEntry(
                known.id(),
                known.title(),
                known.numerator(),
                known.denominator(),
                known.unit(),
                known.confidence(),
                known.ruleVersion(),
                targets.toList());
    }
}
