package vn.gdnn.quickstart.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The students of a school with enrolments, results and older diplomas, as files for the records service. */
public final class StudentFiles {

    private static final int MARK_OF_STUDENTS = 98;
    private static final double MEAN_ABILITY = 6.8;
    private static final double SPREAD_OF_ABILITY = 1.2;
    private static final List<String> CLASSES =
            List.of("EXCELLENT", "VERY_GOOD", "VERY_GOOD", "GOOD", "GOOD", "GOOD", "AVERAGE", "AVERAGE");
    private static final List<Integer> CONDITIONS_LAST = List.of(0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3);

    private final School school;
    private final List<Student> students;

    StudentFiles(School school) {
        this.school = school;
        this.students = made(school);
    }

    public List<Student> all() {
        return students;
    }

    public CsvFile people() {
        var file = new CsvFile("code,fullName,dateOfBirth,sex,placeOfBirth,personalNumber");
        var persons = persons();
        for (var i = 0; i < students.size(); i++) {
            var person = persons.get(i);
            file.row(
                    students.get(i).code(),
                    person.fullName(),
                    person.dateOfBirth(),
                    person.sex(),
                    person.placeOfBirth(),
                    person.personalNumber());
        }
        return file;
    }

    private List<Person> persons() {
        var people = new People(Chance.of(school.code() + " people"), MARK_OF_STUDENTS);
        return students.stream()
                .map(student -> people.bornBetween(student.firstYearOfBirth(), student.lastYearOfBirth()))
                .toList();
    }

    public CsvFile enrolments() {
        var file = new CsvFile("studentCode,programmeCode,studyMode,cohort,enrolledOn");
        students.forEach(student ->
                file.row(student.code(), student.programme().code(), "CREDIT", student.cohort(), student.enrolledOn()));
        return file;
    }

    public CsvFile results() {
        var chance = Chance.of(school.code() + " results");
        var file = new CsvFile(
                "studentCode,programmeCode,moduleCode,attempt,regularMarks,periodicMarks,examMark,postedOn");
        for (var student : students) {
            var modules = student.programme().modules();
            for (var taken = 0; taken < student.modules(); taken++) {
                var module = modules.get(CONDITIONS_LAST.get(taken));
                var marks = Marks.of(student, module, chance);
                file.row(
                        student.code(),
                        student.programme().code(),
                        module.code(),
                        1,
                        marks.regular(),
                        marks.periodic(),
                        marks.exam(),
                        student.enrolledOn()
                                .plusMonths(1L + taken * student.programme().months() / modules.size()));
            }
        }
        return file;
    }

    /** Register entries of the oldest students, issued on paper before the suite was there. */
    public CsvFile diplomas() {
        var chance = Chance.of(school.code() + " diplomas");
        var file = new CsvFile("studentCode,serialNumber,registerNumber,graduationClass,decisionNumber,recognisedOn,"
                + "issuedOn,signedBy,fullName,dateOfBirth,occupationName,qualificationAsWritten,level,confidence");
        var persons = persons();
        var head = new People(chance, MARK_OF_STUDENTS).bornBetween(1966, 1975).fullName();
        for (var i = 0; i < school.archive(); i++) {
            var student = students.get(i);
            var recognised = student.enrolledOn()
                    .plusMonths(student.programme().months())
                    .plusDays(chance.below(30));
            file.row(
                    student.code(),
                    String.format(Locale.ROOT, "%s-%06d", school.code(), i + 1),
                    String.format(Locale.ROOT, "%s/%d/%04d", school.code(), recognised.getYear(), i + 1),
                    chance.of(CLASSES),
                    String.format(Locale.ROOT, "%d/QĐ-%s", 100 + recognised.getYear() % 100, school.code()),
                    recognised,
                    recognised.plusDays(20),
                    head,
                    persons.get(i).fullName(),
                    persons.get(i).dateOfBirth(),
                    student.programme().name(),
                    student.programme().diploma(),
                    student.programme().level(),
                    "ORIGINAL_REGISTER");
        }
        return file;
    }

    /** Oldest cohort first; when there is an archive, the oldest cohort is at least as large as it. */
    private static List<Student> made(School school) {
        var chance = Chance.of(school.code() + " students");
        var students = new ArrayList<Student>();
        var years = school.cohorts().years();
        var sizes = sizes(school, years.size());
        for (var cohort = 0; cohort < years.size(); cohort++) {
            for (var i = 0; i < sizes[cohort]; i++) {
                var programme = school.programmes().get(i % school.programmes().size());
                var ability = Math.min(Math.max(chance.around(MEAN_ABILITY, SPREAD_OF_ABILITY), 3), 9.5);
                var code = String.format(Locale.ROOT, "SV%d%05d", years.get(cohort) % 100, i + 1);
                students.add(new Student(
                        code,
                        programme,
                        years.get(cohort),
                        ability,
                        school.cohorts().modules().get(cohort)));
            }
        }
        return List.copyOf(students);
    }

    private static int[] sizes(School school, int cohorts) {
        if (school.archive() == 0) {
            return Shares.equal(school.students(), cohorts);
        }
        var later = Shares.equal(school.students() - school.archive(), cohorts - 1);
        return IntStream.concat(IntStream.of(school.archive()), IntStream.of(later))
                .toArray();
    }
}
