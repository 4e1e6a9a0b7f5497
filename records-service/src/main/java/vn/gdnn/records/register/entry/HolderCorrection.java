package vn.gdnn.records.register.entry;

import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.person.BirthDate;

/** What of the holder is to be said anew; what is null stays. */
public record HolderCorrection(
        @Nullable String fullName,
        @Nullable BirthDate dateOfBirth,
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
