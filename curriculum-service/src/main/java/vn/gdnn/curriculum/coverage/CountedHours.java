package vn.gdnn.curriculum.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gdnn.curriculum.coverage.Coverage.Cell;
import vn.gdnn.curriculum.coverage.Coverage.Developed;
import vn.gdnn.curriculum.coverage.Coverage.Share;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.LearningOutcome;
import vn.gdnn.curriculum.syllabus.MappedCompetence;
import vn.gdnn.curriculum.syllabus.ProgrammeModule;

/** The hours of a programme as COVERAGE-1 counts them: exactly, and rounded to hundredths once at the end. */
final class CountedHours {

    private static final int HUNDREDTHS = 2;
    private static final int EXACTLY = 12;

    private final Content content;
    private final Map<String, List<LearningOutcome>> naming = new HashMap<>();

    CountedHours(Content content) {
        this.content = content;
        content.outcomes()
                .forEach(outcome -> outcome.modules().stream()
                        .distinct()
                        .forEach(module -> naming.computeIfAbsent(module, code -> new ArrayList<>())
                                .add(outcome)));
    }

    List<Cell> cells() {
        return exact().stream()
                .map(cell -> new Cell(cell.component(), cell.level(), cell.module(), rounded(cell.hours())))
                .toList();
    }

    private List<Cell> exact() {
        var cells = new ArrayList<Cell>();
        for (var competence : competences()) {
            for (var module : content.modules()) {
                var naming = naming(module);
                var developing = naming.stream()
                        .filter(outcome -> outcome.digitalCompetences().contains(competence))
                        .count();
                if (developing > 0) {
                    cells.add(new Cell(
                            competence.component(),
                            competence.level(),
                            module.code(),
                            part(module, developing, naming.size())));
                }
            }
        }
        return cells;
    }

    Share share() {
        var digital = content.modules().stream()
                .map(module -> {
                    var naming = naming(module);
                    var developing = naming.stream()
                            .filter(outcome -> !outcome.digitalCompetences().isEmpty())
                            .count();
                    return part(module, developing, naming.size());
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var hours = content.modules().stream().mapToInt(ProgrammeModule::hours).sum();
        var percent = hours == 0
                ? BigDecimal.ZERO
                : digital.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(hours), HUNDREDTHS, RoundingMode.HALF_UP);
        return new Share(rounded(digital), hours, percent);
    }

    /** By component. */
    List<Developed> developed() {
        var developed = new TreeMap<String, Developed>();
        exact().forEach(cell -> developed.merge(
                cell.component(),
                new Developed(cell.component(), cell.level(), cell.hours()),
                (one, other) -> new Developed(
                        one.component(),
                        Math.max(one.level(), other.level()),
                        one.hours().add(other.hours()))));
        return developed.values().stream()
                .map(one -> new Developed(one.component(), one.level(), rounded(one.hours())))
                .toList();
    }

    /** By component and level. */
    private List<MappedCompetence> competences() {
        var byName = new TreeMap<String, TreeSet<Integer>>();
        content.outcomes().stream()
                .flatMap(outcome -> outcome.digitalCompetences().stream())
                .forEach(mapped -> byName.computeIfAbsent(mapped.component(), name -> new TreeSet<>())
                        .add(mapped.level()));
        return byName.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(level -> new MappedCompetence(entry.getKey(), level)))
                .toList();
    }

    private List<LearningOutcome> naming(ProgrammeModule module) {
        return naming.getOrDefault(module.code(), List.of());
    }

    private static BigDecimal part(ProgrammeModule module, long some, int all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(module.hours() * some)
                        .divide(BigDecimal.valueOf(all), EXACTLY, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal hours) {
        return hours.setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }
}
