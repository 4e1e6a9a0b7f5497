package vn.gdnn.quickstart.demo.school;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Marks of one module around a student's ability, in halves; one or two of each kind of test. */
record Marks(String regular, String periodic, String exam) {

    private static final int LARGE_MODULE = 4;
    private static final double SPREAD = 1.1;
    private static final BigDecimal PASS_WELL = new BigDecimal("5.5");

    static Marks of(Student student, Module module, Chance chance) {
        var tests = module.credits() < LARGE_MODULE ? 1 : 2;
        return new Marks(several(tests, student, chance), several(tests, student, chance), one(student, chance));
    }

    private static String several(int count, Student student, Chance chance) {
        return IntStream.range(0, count).mapToObj(i -> one(student, chance)).collect(Collectors.joining(";"));
    }

    private static String one(Student student, Chance chance) {
        var halves = Math.round(2 * chance.around(student.ability(), SPREAD));
        var mark = BigDecimal.valueOf(Math.min(Math.max(halves, 0), 20) * 5, 1);
        var least = student.strong() ? PASS_WELL : BigDecimal.ZERO;
        return mark.max(least).setScale(1, RoundingMode.UNNECESSARY).toPlainString();
    }
}
