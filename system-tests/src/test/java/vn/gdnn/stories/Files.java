package vn.gdnn.stories;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as a school's information system sends them. */
final class Files {

    static final int STUDENTS = 5;

    private Files() {}

    /** 200 staff; the rows 10, 50 and 150 are wrong (lines 11, 51 and 151 of the file). */
    static String staff() {
        return IntStream.rangeClosed(1, 200)
                .mapToObj(number -> "%s,%s,%s,%s,,2020-09-01"
                        .formatted(
                                staffCode(number),
                                number == 50 ? "" : Names.of("Trần", number),
                                number == 10 ? "31/02/1980" : "1980-01-15",
                                number == 150 ? "JANITOR" : number % 10 == 0 ? "MANAGER" : "TEACHER"))
                .collect(Collectors.joining(
                        "\n", "code,fullName,dateOfBirth,position,personalNumber,employedSince\n", "\n"));
    }

    /** Digital-competence training of the staff from one number to another, without those whose row was wrong. */
    static String trainings(int from, int count) {
        return IntStream.iterate(from, number -> number + 1)
                .filter(number -> number != 10 && number != 50 && number != 150)
                .limit(count)
                .mapToObj(number -> staffCode(number)
                        + ",DIGITAL_COMPETENCE,Năng lực số cho nhà giáo,Trường Cao đẳng Minh họa Hà Nội,2026-03-01,CC-"
                        + number)
                .collect(Collectors.joining(
                        "\n", "staffCode,subject,title,provider,completedOn,certificateNumber\n", "\n"));
    }

    static String students() {
        return """
                code,fullName,dateOfBirth,sex,placeOfBirth,personalNumber
                SV001,Nguyễn Thị Ánh,2005-02-07,FEMALE,Hà Nội,001305000001
                SV002,Lê Văn Bình,2005-03-08,MALE,Nam Định,036205000002
                SV003,Phạm Thu Cúc,2005-04-09,FEMALE,Huế,046305000003
                SV004,Hoàng Minh Đức,2005-05-10,MALE,Hà Nội,001205000004
                SV005,Đỗ Thị Én,2005-06-11,FEMALE,Hà Nội,001305000005
                """;
    }

    static String enrolments() {
        return IntStream.rangeClosed(1, STUDENTS)
                .mapToObj(number -> "SV00%d,%s,CREDIT,2026,2026-02-15".formatted(number, Programmes.CODE))
                .collect(Collectors.joining("\n", "studentCode,programmeCode,studyMode,cohort,enrolledOn\n", "\n"));
    }

    /** Everyone does well, but the second student fails the last module. */
    static String results() {
        return IntStream.rangeClosed(1, STUDENTS)
                .boxed()
                .flatMap(student -> IntStream.rangeClosed(1, Programmes.MODULES)
                        .mapToObj(module -> "SV00%d,%s,%s,1,7;8,6.5;9,%s,2026-06-15"
                                .formatted(
                                        student,
                                        Programmes.CODE,
                                        Programmes.module(module),
                                        student == 2 && module == Programmes.MODULES ? "1.0" : "8.5")))
                .collect(Collectors.joining(
                        "\n",
                        "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn\n",
                        "\n"));
    }

    private static String staffCode(int number) {
        return "GV%03d".formatted(number);
    }
}
