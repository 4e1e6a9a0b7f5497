package vn.gdnn.training.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How far those at work have come: counts, and no person.
 *
 * @param parts by institution; for the country by province
 */
public record PlanProgress(LocalDate on, Share total, List<Share> parts, List<ComponentShare> components) {

    /**
     * How many persons work there, have assessed themselves in the framework that their position needs, and have reached
     * it in every component. Who works at two schools counts once, and has done what was done at one of them.
     *
     * @param of the code of an institution or a province; empty for all
     */
    public record Share(String of, long staff, long assessed, long reached) {}

    /** Of how many persons a component is needed, and how many have reached the level. */
    public record ComponentShare(String framework, String component, long needed, long reached) {}
}
