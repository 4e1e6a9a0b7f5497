package vn.gdnn.curriculum.occupation.rest;

import java.time.LocalDate;

/** A line of a file of the list: what it says of an occupation from a day on. */
interface ListLine {

    String code();

    LocalDate validFrom();
}
