package vn.gdnn.events.curriculum.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the national targets T3 and T4 ask of a programme.
 *
 * @param competenceInOutcomes an outcome names a digital competence, whatever develops it
 * @param contentFitsDigitalMethods the school says that the content is fit for digital methods
 * @param contentConfirmedOn the day on which somebody else confirmed that by a file, null where nobody did
 */
public record DigitalFacts(
        boolean competenceInOutcomes,
        boolean contentFitsDigitalMethods,
        boolean digitalTechnology,
        @Nullable LocalDate contentConfirmedOn) {}
