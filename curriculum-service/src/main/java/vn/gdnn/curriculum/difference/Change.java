package vn.gdnn.curriculum.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A member that says something else; absent values are empty. */
public record Change(String member, String before, String after) {

    /** The members of two records of one kind that differ, but for those left out. */
    static List<Change> between(Record before, Record after, Set<String> leftOut) {
        var changes = new ArrayList<Change>();
        for (var component : before.getClass().getRecordComponents()) {
            if (!leftOut.contains(component.getName())) {
                try {
                    var was = component.getAccessor().invoke(before);
                    var is = component.getAccessor().invoke(after);
                    if (!Objects.equals(was, is)) {
                        changes.add(new Change(component.getName(), text(was), text(is)));
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return List.copyOf(changes);
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
    }
}
