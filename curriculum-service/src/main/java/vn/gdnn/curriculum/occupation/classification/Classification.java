package vn.gdnn.curriculum.occupation.classification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an occupation of the national list stands elsewhere, from a day on. What nobody has found out is null, never guessed.
 *
 * @param isco08 of ISCO-08, one to four digits
 * @param iscedF of ISCED-F 2013, two to four digits
 * @param escoUri of ESCO, its URI
 * @param qualificationLevel of the Vietnamese Qualifications Framework (Decision 1982/QĐ-TTg), 1 to 8
 * @param source who says so
 */
public record Classification(
        String code,
        LocalDate validFrom,
        @Nullable String isco08,
        @Nullable String iscedF,
        @Nullable String escoUri,
        @Nullable Integer qualificationLevel,
        @Nullable String source) {}
