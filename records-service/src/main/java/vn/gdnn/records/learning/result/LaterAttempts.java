package vn.gdnn.records.learning.result;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.imports.CheckedRows;

/** The rows of a slice that are not first attempts, held against the attempts before them in one question. */
final class LaterAttempts {

    private final List<Scored> scored = new ArrayList<>();
    private final List<Later> later = new ArrayList<>();

    private record Module(UUID enrolment, String code) {}

    private record Scored(Module module, int number, boolean passed) {}

    private record Later(
            long line, Module module, int number, @Nullable AttemptKind said) {}

    void add(long line, UUID enrolment, String code, int number, boolean passedIt, @Nullable AttemptKind said) {
        var module = new Module(enrolment, code);
        if (number > 1 || said != null && said != AttemptKind.FIRST) {
            later.add(new Later(line, module, number, said));
        }
        scored.add(new Scored(module, number, passedIt));
    }

    /** Warns of gaps, and refuses and gives the lines whose kind the attempts before do not bear out. */
    Set<Long> refuse(CheckedRows batch) throws SQLException {
        if (later.isEmpty()) {
            return Set.of();
        }
        var posted = posted(batch);
        var inFile = ofLaterModules();
        var refused = new HashSet<Long>();
        later.sort(comparingInt(Later::number)); // a refused attempt says nothing of those after it
        for (var attempt : later) {
            var before =
                    new TreeMap<>(requireNonNull(inFile.get(attempt.module())).headMap(attempt.number()));
            before.putAll(posted.getOrDefault(attempt.module(), new TreeMap<>()).headMap(attempt.number()));
            var kind =
                    AttemptKind.of(attempt.number(), before.containsValue(true), attempt.said() == AttemptKind.RESTUDY);
            if (attempt.said() != null && attempt.said() != kind) {
                batch.refuseRow(attempt.line(), "kind", ResultRefusal.ATTEMPT_KIND_CONTRADICTED, kind);
                refused.add(attempt.line());
                requireNonNull(inFile.get(attempt.module())).remove(attempt.number());
            } else if (attempt.number() > 1 && !before.containsKey(attempt.number() - 1)) {
                batch.warn(attempt.line(), "attempt", ResultRefusal.ATTEMPT_GAP);
            }
        }
        return refused;
    }

    /** Of the slice, which attempts at the modules with later ones were passed. */
    private Map<Module, TreeMap<Integer, Boolean>> ofLaterModules() {
        var modules = later.stream().map(Later::module).collect(toSet());
        return byModule(
                scored.stream().filter(row -> modules.contains(row.module())).toList());
    }

    /** Which attempts posted before were passed, of the enrolments with later ones. */
    private Map<Module, TreeMap<Integer, Boolean>> posted(CheckedRows batch) throws SQLException {
        var enrolments = later.stream()
                .map(attempt -> attempt.module().enrolment())
                .distinct()
                .toArray();
        return byModule(batch.list(
                row -> new Scored(
                        new Module(row.getObject("enrolment", UUID.class), row.getString("module_code")),
                        row.getInt("attempt"),
                        row.getBoolean("passed")),
                """
                select m.enrolment, m.module_code, m.attempt, coalesce((
                    select c.passed from result_correction c
                    where c.institution = m.institution and c.result = m.id
                    order by c.number desc limit 1), m.passed) as passed
                from module_result m where m.institution = ? and m.enrolment = any (?)""",
                batch.institution(),
                batch.connection().createArrayOf("uuid", enrolments)));
    }

    private static Map<Module, TreeMap<Integer, Boolean>> byModule(List<Scored> rows) {
        var attempts = new HashMap<Module, TreeMap<Integer, Boolean>>();
        rows.forEach(row ->
                attempts.computeIfAbsent(row.module(), any -> new TreeMap<>()).put(row.number(), row.passed()));
        return attempts;
    }
}
