package vn.gdnn.reporting.province;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province as it stands in one list.
 *
 * @param communes how many communes it has, where known
 * @param mergedFrom codes of the former list that went into it
 * @param validFrom first day, or null when not recorded
 * @param validTo last day, or null while it stands
 */
public record Province(
        String code,
        String name,
        @Nullable Integer communes,
        List<String> mergedFrom,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Province {
        mergedFrom = List.copyOf(mergedFrom);
    }
}
