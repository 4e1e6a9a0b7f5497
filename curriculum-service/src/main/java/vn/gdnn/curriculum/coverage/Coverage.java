package vn.gdnn.curriculum.coverage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a programme develops which digital competence, by rule COVERAGE-1: the hours of a module are split equally over the
 * outcomes that name it, and what an outcome has of them counts for each component that it develops.
 *
 * @param rule the rule by which hours were counted
 * @param cells component by level by module, in the order of the framework and of the modules
 * @param missing the components that are not developed up to the level that is asked of the programme's level
 */
public record Coverage(
        String rule,
        Standing standing,
        Integration integration,
        Share share,
        List<Cell> cells,
        List<Developed> components,
        List<String> missing) {

    /** Whether outcomes name the modules that develop them; where none does there is nothing to count. */
    public enum Standing {
        MEASURED,
        NOT_MEASURED
    }

    /**
     * Whether the outcomes integrate digital competence, by rule T3-2.
     *
     * @param integrated null where nothing was measured
     * @param fewestComponents how many components must be developed
     * @param lowestLevel up to which level at least
     */
    public record Integration(String rule, @Nullable Boolean integrated, int fewestComponents, int lowestLevel) {}

    /** The hours in outcomes that develop any digital competence, of all hours. */
    public record Share(BigDecimal digitalHours, int hours, BigDecimal percent) {}

    /** The hours of a module for a component at a level. */
    public record Cell(String component, int level, String module, BigDecimal hours) {}

    /** A component, the highest level up to which it is developed, and its hours at all levels. */
    public record Developed(String component, int level, BigDecimal hours) {}
}
