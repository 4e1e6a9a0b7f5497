package vn.gdnn.records.verification.lookup;

import java.time.LocalDate;
import vn.gdnn.records.register.entry.OldPaper;

/**
 * That an entry was recorded from an old paper and not issued here.
 *
 * @param institution the code of the school that recorded it
 * @param on the day since which the register knows it
 */
public record TakenOver(String institution, LocalDate on, OldPaper paper) {}
