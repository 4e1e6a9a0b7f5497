package vn.gdnn.records.register.blank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.records.register.entry.Basis;
import vn.gdnn.records.register.entry.ReplaceBlank;

/**
 * Takes down the minutes on blanks that are not to be used: all of them or none. Blanks of diplomas replaced or revoked may
 * be destroyed too. An entry whose blank was spoiled or lost before the issue gets another in the same act and keeps its
 * number in the register.
 */
@ApplicationScoped
public class TakeMinutes {

    private static final int MOST_NAMED = 20;

    private final BlankMinutes minutes;
    private final MinutesBlanks blanks;
    private final Blanks stock;
    private final ReplaceBlank replaceBlank;
    private final CurrentScope scope;

    TakeMinutes(
            BlankMinutes minutes, MinutesBlanks blanks, Blanks stock, ReplaceBlank replaceBlank, CurrentScope scope) {
        this.minutes = minutes;
        this.blanks = blanks;
        this.stock = stock;
        this.replaceBlank = replaceBlank;
        this.scope = scope;
    }

    @Transactional
    public UUID take(Minutes taken, Actor by) {
        var institution = scope.institution();
        var named = blanks.hold(institution, taken.serialNumbers());
        requirePossible(taken, named);
        requireFittingReplacements(taken, named);
        var id = minutes.add(institution, taken, by);
        blanks.move(institution, named, taken.kind(), id);
        blanks.add(institution, id, named, replaceAll(institution, named, taken, by));
        return id;
    }

    /** The numbers of the blanks that take the place of those that an entry was to be printed on, by the number before. */
    private Map<String, String> replaceAll(String institution, List<NamedBlank> named, Minutes taken, Actor by) {
        var replacedBy = new HashMap<String, String>();
        for (var blank : named) {
            var entry = blank.entryInNeed();
            if (entry != null) {
                replacedBy.put(blank.serialNumber(), replace(institution, blank, entry, taken, by));
            }
        }
        return replacedBy;
    }

    private String replace(String institution, NamedBlank blank, UUID entry, Minutes taken, Actor by) {
        var next = stock.take(institution, taken.replacements().get(blank.serialNumber()), entry);
        replaceBlank.replace(
                entry,
                next,
                new Basis(
                        taken.kind().name(), taken.number(), taken.dated(), null, taken.reason(), blank.serialNumber()),
                by);
        return next;
    }

    private static void requirePossible(Minutes taken, List<NamedBlank> named) {
        var impossible = named.stream()
                .filter(blank -> !blank.canBecome(taken.kind()))
                .map(NamedBlank::standing)
                .toList();
        if (!impossible.isEmpty()) {
            throw new Refusal(
                    BlankRefusal.BLANK_NOT_IN_STOCK,
                    impossible.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (impossible.size() > MOST_NAMED ? ", ..." : ""));
        }
        if (named.stream()
                .anyMatch(blank ->
                        blank.knownSince() != null && blank.knownSince().isAfter(taken.dated()))) {
            throw new Refusal(BlankRefusal.BLANK_MINUTES_DATE_INVALID);
        }
    }

    /** A replacement is named for a blank of these minutes with an entry on it, and each once. */
    private static void requireFittingReplacements(Minutes taken, List<NamedBlank> named) {
        var inNeed = named.stream()
                .filter(blank -> blank.entryInNeed() != null)
                .map(NamedBlank::serialNumber)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Minutes.BY_NUMBER)));
        var unfit = taken.replacements().keySet().stream()
                .filter(serial -> !inNeed.contains(serial))
                .sorted()
                .toList();
        if (!unfit.isEmpty()) {
            throw new Refusal(BlankRefusal.BLANK_REPLACEMENT_UNFIT, String.join(", ", unfit));
        }
    }
}
