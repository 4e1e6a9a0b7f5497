package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed an old paper, and the day of issue on it.
 *
 * @param title as the paper has it; none is made up
 */
public record OldSignature(String by, @Nullable String title, LocalDate issuedOn) {}
