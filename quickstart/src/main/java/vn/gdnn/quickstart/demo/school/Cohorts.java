package vn.gdnn.quickstart.demo.school;

import java.util.List;

/**
 * The years in which students began, and of how many modules each year has results so far.
 *
 * @param years oldest first
 * @param modules for each year how many of the programme's modules
 */
public record Cohorts(List<Integer> years, List<Integer> modules) {

    /** A few whole courses. */
    static final Cohorts SMALL = new Cohorts(List.of(2022, 2023, 2024), List.of(12, 8, 4));
    /** Every enrolment has the results of four modules. */
    static final Cohorts NATIONAL = new Cohorts(List.of(2019, 2022, 2023, 2024), List.of(4, 4, 4, 4));

    public Cohorts {
        years = List.copyOf(years);
        modules = List.copyOf(modules);
    }
}
