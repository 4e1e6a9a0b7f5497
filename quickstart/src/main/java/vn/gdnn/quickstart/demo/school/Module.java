package vn.gdnn.quickstart.demo.school;

/** A module of a programme; a condition module must be passed and does not count in averages. */
public record Module(String code, String name, int credits, boolean condition) {

    private static final int HOURS_OF_A_THEORY_CREDIT = 15;
    private static final int HOURS_OF_A_PRACTICE_CREDIT = 30;

    public int theoryHours() {
        return theoryCredits() * HOURS_OF_A_THEORY_CREDIT;
    }

    public int practiceHours() {
        return (credits - theoryCredits()) * HOURS_OF_A_PRACTICE_CREDIT;
    }

    public int testHours() {
        return credits;
    }

    private int theoryCredits() {
        return Math.max(1, credits / 3);
    }
}
