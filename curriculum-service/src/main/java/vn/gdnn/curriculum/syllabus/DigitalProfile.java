package vn.gdnn.curriculum.syllabus;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the institution declares for the national targets.
 *
 * @param contentFitsDigitalMethods target T3: the content is fit for digital methods
 * @param digitalMethodsEvidence what shows that it is
 * @param updatedForTechnologyOn target T4: when the content was last updated to new science and technology
 */
@Embeddable
public record DigitalProfile(
        boolean contentFitsDigitalMethods,
        @Nullable String digitalMethodsEvidence,
        @Nullable LocalDate updatedForTechnologyOn) {}
