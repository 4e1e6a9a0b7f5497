package vn.gdnn.records.register.entry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where serial numbers come from: the stock of blanks, where an institution keeps one. */
public interface SerialNumbers {

    /** The number wanted, or the next in stock where blanks are managed and none is named. */
    String take(String institution, @Nullable String wanted, UUID diploma);

    /** The blank of an entry that is no more, with nothing written on it, is in stock again. */
    void giveBack(String institution, UUID diploma);

    /** Which of these numbers a blank has that was taken, spoiled or lost. */
    Set<String> spent(String institution, List<String> numbers);

    /** As many numbers of one delivery as there are diplomas, in order; BLANKS_EXHAUSTED where it has fewer. */
    List<String> takeAll(String institution, UUID range, List<UUID> diplomas);
}
