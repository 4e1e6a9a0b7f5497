package vn.gdnn.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gdnn.events.curriculum.v1.IntegrationThreshold;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.reporting.resource.SharingThreshold;

/** The numbers, and the records behind them. */
@ApplicationScoped
public class Figures {

    /** Which of the records behind a number to list. */
    public record Page(@Nullable Boolean counted, @Nullable Cursor after, int limit) {}

    private static final String NUMBERS =
            "select coalesce(basis, '') as basis, count(*) as records, count(*) filter (where measure = 'NOT_MEASURED') as unmeasured"
                    + " from (%s) r group by basis";

    private static final String RECORDS = """
            select institution, key, id, counted, since, because, measure, against
            from (select *, coalesce(basis = any (cast(:counting as text[])), false) as counted from (%s) b) r
            where (cast(:counted as boolean) is null or counted = cast(:counted as boolean))
              and (cast(:afterInstitution as text) is null
                   or (institution, key) > (cast(:afterInstitution as text), cast(:afterKey as uuid)))
            order by institution, key
            limit :rows""";

    private record Row(UUID key, Contribution contribution) {

        Cursor cursor() {
            return Cursor.of(contribution.institution(), key);
        }
    }

    private final Indicators indicators;
    private final FigureScopes scopes;
    private final EntityManager entities;
    private final IndicatorSettings settings;

    Figures(Indicators indicators, FigureScopes scopes, EntityManager entities, IndicatorSettings settings) {
        this.indicators = indicators;
        this.scopes = scopes;
        this.entities = entities;
        this.settings = settings;
    }

    @Transactional
    public Figure figure(Question question) {
        var indicator = indicators.require(question.indicator());
        var rule = question.answeredBy(settings);
        var scope = scopes.read(question);
        var counting = question.counting(rule, settings);
        @SuppressWarnings("unchecked")
        List<Tuple> found = about(NUMBERS, rule, question.asOf(), scope).getResultList();
        var numbers = found.stream()
                .collect(
                        Collectors.toMap(row -> row.get("basis", String.class), row -> row.get("records", Long.class)));
        return new Figure(
                indicator,
                rule.version(),
                question.asOf(),
                scope,
                Fraction.of(numbers, counting),
                rule.hasStandings() ? Figure.Standings.of(numbers, counting) : null,
                rule.isOfMeasured() ? measurement(rule, question.asOf(), found) : null,
                rule.isOfSharing() ? SharingThreshold.on(question.asOf(), settings.sharing()) : null);
    }

    private Figure.Measurement measurement(Rule rule, LocalDate asOf, List<Tuple> numbers) {
        return new Figure.Measurement(
                numbers.stream()
                        .mapToLong(row -> row.get("unmeasured", Long.class))
                        .sum(),
                rule.hasThreshold() ? IntegrationThreshold.on(asOf, settings.integration()) : null);
    }

    /** All records are as many as the denominator, the counted ones as many as the numerator. */
    @Transactional
    public Slice<Contribution> contributions(Question question, Page page) {
        indicators.require(question.indicator());
        var rule = question.answeredBy(settings);
        var after = page.after();
        var query = about(RECORDS, rule, question.asOf(), scopes.read(question))
                .setParameter("counting", question.counting(rule, settings).toArray(String[]::new))
                .setParameter("counted", page.counted())
                .setParameter("afterInstitution", after == null ? null : after.text(0))
                .setParameter("afterKey", after == null ? null : after.uuid(1))
                .setParameter("rows", page.limit() + 1);
        @SuppressWarnings("unchecked")
        Stream<Tuple> found = query.getResultStream();
        var rows = Slice.of(found.map(row -> row(rule, row)).toList(), page.limit(), Row::cursor);
        return new Slice<>(rows.items().stream().map(Row::contribution).toList(), rows.next());
    }

    private Query about(String frame, Rule rule, LocalDate asOf, FigureScope scope) {
        var query = entities.createNativeQuery(Membership.INSIDE + frame.formatted(rule.records()), Tuple.class)
                .setParameter("asOf", asOf)
                .setParameter("institution", scope.institution())
                .setParameter("province", scope.province());
        if (rule.hasThreshold()) {
            var threshold = IntegrationThreshold.on(asOf, settings.integration());
            query.setParameter("fewest", threshold.fewestComponents()).setParameter("lowest", threshold.lowestLevel());
        }
        if (rule.isOfSharing()) {
            query.setParameter(
                    "days", SharingThreshold.on(asOf, settings.sharing()).withinDays());
        }
        return query;
    }

    private static Row row(Rule rule, Tuple row) {
        var contribution = new Contribution(
                rule.kind(),
                row.get("id", String.class),
                row.get("institution", String.class),
                row.get("counted", Boolean.class),
                row.get("since", LocalDate.class),
                Contribution.Evidence.parse(row.get("because", String[].class)),
                Contribution.Evidence.parse(row.get("against", String[].class)),
                rule.isOfMeasured() ? Contribution.Measure.parse(row.get("measure", String.class)) : null);
        return new Row(row.get("key", UUID.class), contribution);
    }
}
