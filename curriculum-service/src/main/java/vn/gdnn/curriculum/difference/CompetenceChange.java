package vn.gdnn.curriculum.difference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.MappedCompetence;

/** The highest level up to which outcomes develop a component of digital competence; 0 where none does. */
public record CompetenceChange(String component, int before, int after) {

    static List<CompetenceChange> between(Content before, Content after) {
        var was = levels(before);
        var is = levels(after);
        var components = new TreeSet<>(was.keySet());
        components.addAll(is.keySet());
        return components.stream()
                .filter(component -> !Objects.equals(was.get(component), is.get(component)))
                .map(component ->
                        new CompetenceChange(component, was.getOrDefault(component, 0), is.getOrDefault(component, 0)))
                .toList();
    }

    private static Map<String, Integer> levels(Content content) {
        var levels = new TreeMap<String, Integer>();
        content.outcomes().stream()
                .flatMap(outcome -> outcome.digitalCompetences().stream())
                .forEach((MappedCompetence mapped) -> levels.merge(mapped.component(), mapped.level(), Math::max));
        return levels;
    }
}
