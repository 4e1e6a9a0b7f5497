package vn.gdnn.training.letter;

/** How far a letter has come. */
public enum LetterStatus {
    /** Not tried yet, or without an address of the school. */
    WAITING,
    /** Being sent, or to be tried again after a pause. */
    RUNNING,
    /** The mail server took it. */
    SENT,
    /** What it was about is past, or the person has no address any more. */
    NOT_NEEDED,
    /** The mail server refused the address for good; sent once there is another. */
    SET_ASIDE
}
