package vn.gdnn.records.learning.result;

import static java.util.Objects.requireNonNull;

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
        var passed = passed(batch);
        var refused = new HashSet<Long>();
        for (var attempt : later) {
            var before = requireNonNull(passed.get(attempt.module())).headMap(attempt.number());
            var kind =
                    AttemptKind.of(attempt.number(), before.containsValue(true), attempt.said() == AttemptKind.RESTUDY);
            if (attempt.said() != null && attempt.said() != kind) {
                batch.refuseRow(attempt.line(), "kind", ResultRefusal.ATTEMPT_KIND_CONTRADICTED, kind);
                refused.add(attempt.line());
            } else if (attempt.number() > 1 && !before.containsKey(attempt.number() - 1)) {
                batch.warn(attempt.line(), "attempt", ResultRefusal.ATTEMPT_GAP);
            }
        }
        return refused;
    }

    /** Of each module that has later attempts, which attempts were passed: those of the slice and those posted before. */
    private Map<Module, TreeMap<Integer, Boolean>> passed(CheckedRows batch) throws SQLException {
        var passed = new HashMap<Module, TreeMap<Integer, Boolean>>();
        for (var attempt : later) {
            passed.put(attempt.module(), new TreeMap<>());
        }
        for (var row : scored) {
            put(passed, row);
        }
        var enrolments = later.stream()
                .map(attempt -> attempt.module().enrolment())
                .distinct()
                .toArray();
        batch.list(
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
                        batch.connection().createArrayOf("uuid", enrolments))
                .forEach(row -> put(passed, row));
        return passed;
    }

    private static void put(Map<Module, TreeMap<Integer, Boolean>> passed, Scored row) {
        var attempts = passed.get(row.module());
        if (attempts != null) {
            attempts.put(row.number(), row.passed());
        }
    }
}
