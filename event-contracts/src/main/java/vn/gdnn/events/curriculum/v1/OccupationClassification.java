package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an occupation of the national list stands in the classifications of others; null is what nobody has found out.
 *
 * @param since the day from which that holds
 * @param isco08 of ISCO-08
 * @param iscedF of ISCED-F 2013
 * @param escoUri of ESCO
 * @param qualificationLevel of the Vietnamese Qualifications Framework
 */
public record OccupationClassification(
        LocalDate since,
        @Nullable String isco08,
        @Nullable String iscedF,
        @Nullable String escoUri,
        @Nullable Integer qualificationLevel) {}
