package vn.gdnn.quickstart.demo.school;

import java.time.LocalDate;

/** Somebody who does not exist. */
record Person(String fullName, LocalDate dateOfBirth, boolean female, String placeOfBirth, String personalNumber) {

    String sex() {
        return female ? "FEMALE" : "MALE";
    }

    @Override
    public String toString() {
        return "Person[made]";
    }
}
