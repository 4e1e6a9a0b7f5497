package vn.gdnn.quickstart;

/** What keeps the suite from starting or stopping, as one line that tells the user what to do. */
public final class Problem extends RuntimeException {

    public Problem(String whatToDo) {
        super(whatToDo, null, false, false);
    }

    public Problem(String whatToDo, Throwable cause) {
        super(whatToDo, cause, false, false);
    }
}
