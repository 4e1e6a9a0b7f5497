package vn.gdnn.curriculum.competence.rest;

import java.time.LocalDate;
import java.util.List;
import vn.gdnn.curriculum.competence.DigitalCompetence;
import vn.gdnn.curriculum.competence.LearnerFramework;
import vn.gdnn.framework.FrameworkVersion;

/** The version that holds today; levels are counted from the lowest. */
record FrameworkView(
        String source,
        int version,
        LocalDate inForceFrom,
        int lowestLevel,
        int highestLevel,
        List<DigitalCompetence> components) {

    static FrameworkView of(FrameworkVersion framework) {
        return new FrameworkView(
                framework.about().source(),
                framework.about().version(),
                framework.about().inForceFrom(),
                LearnerFramework.LOWEST_LEVEL,
                framework.levels().size(),
                DigitalCompetence.of(framework));
    }
}
