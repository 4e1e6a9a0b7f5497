package vn.gdnn.quickstart.demo.school;

import java.time.LocalDate;
import java.util.Locale;

/** The staff of a school and the trainings they completed, as files for the training service. */
public final class StaffFiles {

    private static final int MARK_OF_STAFF = 99;
    private static final int PERCENT_TEACHERS = 80;
    private static final int PERCENT_TEACHING_MANAGERS = 8;
    private static final int EVERY_THIRD = 3;

    private final School school;

    StaffFiles(School school) {
        this.school = school;
    }

    public CsvFile members() {
        var chance = Chance.of(school.code() + " staff");
        var people = new People(chance, MARK_OF_STAFF);
        var file = new CsvFile("code,fullName,dateOfBirth,position,personalNumber,employedSince,email");
        for (var i = 1; i <= school.staff(); i++) {
            var person = people.bornBetween(1966, 1998);
            var since = LocalDate.of(Math.max(person.dateOfBirth().getYear() + 23, 2005), 9, 1);
            file.row(
                    code(i),
                    person.fullName(),
                    person.dateOfBirth(),
                    position(chance),
                    person.personalNumber(),
                    since.plusYears(chance.below(Math.max(1, 2025 - since.getYear()))),
                    Schools.SMALL.contains(school) ? address(i) : "");
        }
        return file;
    }

    /** At a domain that nobody can have (RFC 2606): letters of the demonstration reach the folder of its mail server alone. */
    private String address(int number) {
        return (code(number) + "@" + school.code() + ".example").toLowerCase(Locale.ROOT);
    }

    /** The code of a member, counted from 1. */
    public static String code(int number) {
        return String.format(Locale.ROOT, "GV%04d", number);
    }

    /** Exactly the school's share of its staff is trained in digital competence; every third of these in materials too. */
    public CsvFile trainings() {
        var chance = Chance.of(school.code() + " trainings");
        var file = new CsvFile("staffCode,subject,title,provider,completedOn,certificateNumber");
        var trained = school.trained();
        for (var i = 1; i <= trained; i++) {
            training(file, chance, i, "DIGITAL_COMPETENCE", "Năng lực số cho nhà giáo giáo dục nghề nghiệp");
            if (i % EVERY_THIRD == 0) {
                training(file, chance, i, "DIGITAL_MATERIALS", "Phát triển học liệu số");
            }
        }
        return file;
    }

    private void training(CsvFile file, Chance chance, int member, String subject, String title) {
        var completed = LocalDate.of(2025, 7, 1).plusDays(chance.below(150));
        var certificate = String.format(Locale.ROOT, "%s-%s-%04d", school.code(), subject.charAt(8), member);
        file.row(code(member), subject, title, "Trung tâm bồi dưỡng Minh họa", completed, certificate);
    }

    private static String position(Chance chance) {
        if (chance.percent(PERCENT_TEACHERS)) {
            return "TEACHER";
        }
        return chance.percent(100 * PERCENT_TEACHING_MANAGERS / (100 - PERCENT_TEACHERS))
                ? "TEACHER_MANAGER"
                : "MANAGER";
    }
}
