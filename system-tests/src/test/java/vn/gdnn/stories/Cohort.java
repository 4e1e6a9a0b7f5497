package vn.gdnn.stories;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A thousand students of one cohort, as their school's information system sends them. */
final class Cohort {

    static final int SIZE = 1_000;
    static final int YEAR = 2025;
    /** Every hundredth fails the last module. */
    static final int QUALIFIED = SIZE - SIZE / 100;

    private Cohort() {}

    static String students() {
        return IntStream.rangeClosed(1, SIZE)
                .mapToObj(number ->
                        "%s,%s,2004-%02d-%02d".formatted(code(number), name(number), 1 + number % 12, 1 + number % 28))
                .collect(Collectors.joining("\n", "code,fullName,dateOfBirth\n", "\n"));
    }

    static String enrolments() {
        return IntStream.rangeClosed(1, SIZE)
                .mapToObj(number -> "%s,%s,CREDIT,%d,2026-02-15".formatted(code(number), Programmes.CODE, YEAR))
                .collect(Collectors.joining("\n", "studentCode,programmeCode,studyMode,cohort,enrolledOn\n", "\n"));
    }

    static String results() {
        return IntStream.rangeClosed(1, SIZE)
                .boxed()
                .flatMap(student -> IntStream.rangeClosed(1, Programmes.MODULES)
                        .mapToObj(module -> "%s,%s,%s,1,7;8,6.5;9,%s,2026-06-15"
                                .formatted(
                                        code(student),
                                        Programmes.CODE,
                                        Programmes.module(module),
                                        student % 100 == 0 && module == Programmes.MODULES ? "1.0" : "8.5")))
                .collect(Collectors.joining(
                        "\n",
                        "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn\n",
                        "\n"));
    }

    static String name(int number) {
        return Names.of("Nguyễn", number);
    }

    private static String code(int number) {
        return "TN%04d".formatted(number);
    }
}
