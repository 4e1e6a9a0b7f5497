package vn.gdnn.training.expiry;

/** Who is told that a training ends, each by the same rule. */
enum Told {
    /** By a fact for each training, and one letter a day. */
    SCHOOL,
    /** By one letter a day, where the person gave an address. */
    PERSON
}
