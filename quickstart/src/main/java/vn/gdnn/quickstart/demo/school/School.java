package vn.gdnn.quickstart.demo.school;

import java.util.List;

/**
 * How much there is of an institution.
 *
 * @param trainedPercent how many of its staff completed training in digital competence, in percent
 * @param archive how many of its students hold a diploma of the time before the suite
 */
public record School(
        Institution institution,
        int staff,
        int trainedPercent,
        List<Programme> programmes,
        Cohorts cohorts,
        int students,
        int archive) {

    public School {
        programmes = List.copyOf(programmes);
    }

    public String code() {
        return institution.code();
    }

    /** How many of the staff completed training in digital competence. */
    int trained() {
        return staff * trainedPercent / 100;
    }

    /** The rows of the file of trainings. */
    public int trainings() {
        return trained() + trained() / 3;
    }

    /** The rows of the file of results. */
    public int results() {
        return studentFiles().all().stream().mapToInt(Student::modules).sum();
    }

    public ProgrammeFiles programmeFiles() {
        return new ProgrammeFiles(this);
    }

    public StaffFiles staffFiles() {
        return new StaffFiles(this);
    }

    public StudentFiles studentFiles() {
        return new StudentFiles(this);
    }
}
