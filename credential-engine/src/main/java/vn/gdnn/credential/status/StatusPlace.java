package vn.gdnn.credential.status;

/** The bit of one credential: a list of its institution, and an index in it. */
public record StatusPlace(int list, int index) {}
