package vn.gdnn.curriculum.resource.use;

import java.time.LocalDate;

/**
 * A school that uses a resource of another.
 *
 * @param days on how many days it did
 */
public record UsingSchool(String institution, String name, long days, LocalDate lastUsedOn) {}
