package vn.gdnn.curriculum.council;

/** What somebody is in a council. */
public enum Seat {
    CHAIR,
    SECRETARY,
    MEMBER
}
