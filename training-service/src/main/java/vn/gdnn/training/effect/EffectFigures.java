package vn.gdnn.training.effect;

import java.time.LocalDate;
import java.util.List;

/**
 * How many of those who were trained use it: counts, and no person; no part of target T1.
 *
 * @param rule its name and version
 * @param smallPrint what the rule says
 * @param total of all together, a row for each month
 * @param parts by institution; for the country by province
 */
public record EffectFigures(
        String rule, String smallPrint, LocalDate on, List<EffectShare> total, List<EffectShare> parts) {

    /**
     * Persons, each counted once: who works at two schools counts once in each and once in all.
     *
     * @param of the code of an institution or a province; empty for all
     * @param month how many months after the completion
     * @param numerator who for one course both say so and were seen to use it
     * @param denominator who were asked
     * @param saysUse of the answered, who say to use it
     * @param seenUse of the observed, who were seen to use it
     */
    public record EffectShare(
            String of,
            int month,
            long numerator,
            long denominator,
            long answered,
            long observed,
            long saysUse,
            long seenUse) {}
}
