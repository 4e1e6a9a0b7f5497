package vn.gdnn.events.curriculum.v1;

/** What the national targets T3 and T4 ask of a programme. */
public record DigitalFacts(
        boolean competenceInOutcomes, boolean contentFitsDigitalMethods, boolean digitalTechnology) {}
