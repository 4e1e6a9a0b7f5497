package vn.gdnn.curriculum.syllabus;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) into a programme as it is posted. */
public final class SyllabusPath {

    private SyllabusPath() {}

    /** Whether the pointer leads to a part of the programme; the empty one is all of it. */
    public static boolean exists(Syllabus syllabus, String pointer) {
        if (pointer.isEmpty()) {
            return true;
        }
        var steps = List.of(pointer.substring(1).split("/", -1));
        return pointer.startsWith("/")
                && Stream.of(syllabus.outline(), syllabus.digital(), syllabus.content())
                        .anyMatch(part -> leads(part, steps));
    }

    private static boolean leads(@Nullable Object part, List<String> steps) {
        if (steps.isEmpty()) {
            return true;
        }
        var step = steps.get(0);
        var rest = steps.subList(1, steps.size());
        if (part instanceof List<?> list) {
            return step.matches("0|[1-9]\\d{0,3}")
                    && Integer.parseInt(step) < list.size()
                    && leads(list.get(Integer.parseInt(step)), rest);
        }
        return part instanceof Record whole
                && Stream.of(whole.getClass().getRecordComponents())
                        .anyMatch(component ->
                                component.getName().equals(step) && leads(value(whole, component.getAccessor()), rest));
    }

    private static @Nullable Object value(Record whole, Method accessor) {
        try {
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
