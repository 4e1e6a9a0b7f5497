package vn.gdnn.curriculum.competence.rest;

import java.util.List;
import vn.gdnn.curriculum.competence.DigitalCompetence;

record FrameworkView(String source, int lowestLevel, int highestLevel, List<DigitalCompetence> components) {}
