package vn.gdnn.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.Refusal;

/**
 * Which figure is asked for; an institution or a province narrows what the caller sees, it never widens it.
 *
 * @param standing of which standing alone trainings shall count, null for those that count on the day
 * @param rule a version of the rule, null for the one in force
 */
public record Question(
        String indicator,
        LocalDate asOf,
        @Nullable String institution,
        @Nullable String province,
        @Nullable Standing standing,
        @Nullable String rule) {

    /** This question, asked today; nobody knows the figures of a day to come. */
    public Question askedOn(LocalDate today) {
        if (asOf.isAfter(today)) {
            throw new Refusal(IndicatorRefusal.DAY_IN_FUTURE, asOf, today);
        }
        return this;
    }

    /** The rule that it names, else the one by which the indicator is answered for its day. */
    Rule answeredBy(IndicatorSettings settings) {
        var answering = Rule.of(indicator, asOf, settings)
                .orElseThrow(() -> new Refusal(IndicatorRefusal.INDICATOR_NOT_COMPUTED, indicator));
        return rule == null
                ? answering
                : Rule.all(indicator)
                        .filter(each -> each.version().equals(rule))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(IndicatorRefusal.RULE_NOT_FOUND));
    }

    /** The bases that count for the numerator by a rule. */
    List<String> counting(Rule by, IndicatorSettings settings) {
        if (!by.hasStandings()) {
            Standing.requireNone(this);
            return List.of(Rule.FACTS);
        }
        return Standing.counted(this, settings.verifiedFrom()).stream()
                .map(Enum::name)
                .toList();
    }
}
