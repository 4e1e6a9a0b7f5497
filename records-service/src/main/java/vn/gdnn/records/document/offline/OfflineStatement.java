package vn.gdnn.records.document.offline;

import java.time.LocalDate;

/** A diploma as its code states it: true on the day it was made, silent on all that came later. */
public record OfflineStatement(
        String institution, Paper paper, Person holder, LocalDate issuedOn, LocalDate asOf, String statusEntry) {

    /** What was awarded, in the words of the paper, and the paper's two numbers. */
    public record Paper(
            String qualification,
            String occupation,
            String graduationClass,
            String serialNumber,
            String registerNumber) {}

    /** To whom. */
    public record Person(String fullName, LocalDate dateOfBirth) {}

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "OfflineStatement";
    }
}
