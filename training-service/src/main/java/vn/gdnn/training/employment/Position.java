package vn.gdnn.training.employment;

/** What a staff member does; target T1 counts all three, T2 those who teach. */
public enum Position {
    TEACHER,
    MANAGER,
    TEACHER_MANAGER
}
