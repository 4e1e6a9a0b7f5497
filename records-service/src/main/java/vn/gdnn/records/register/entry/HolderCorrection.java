package vn.gdnn.records.register.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of the holder is to be said anew; what is null stays. */
public record HolderCorrection(
        @Nullable String fullName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String sex) {

    DiplomaContent.Holder applyTo(DiplomaContent.Holder holder) {
        return new DiplomaContent.Holder(
                fullName == null ? holder.fullName() : fullName,
                dateOfBirth == null ? holder.dateOfBirth() : dateOfBirth,
                sex == null || holder.sex() == null ? holder.sex() : sex);
    }

    /** Nothing of a person reaches a log. */
    @Override
    public String toString() {
        return "HolderCorrection";
    }
}
