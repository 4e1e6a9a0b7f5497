package vn.gdnn.kit.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.time.Days;

/**
 * How a value of one type is written in an address.
 *
 * @param expected the form in a word or an example
 */
record ParameterForm(String expected, Predicate<String> rule) {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern LONG = Pattern.compile("-?\\d{1,18}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern UNIQUE = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** JAX-RS takes an empty cursor for none, which would begin the list again. */
    private static final ParameterForm CURSOR = new ParameterForm("", text -> !text.isEmpty());

    boolean fits(String value) {
        return rule.test(value);
    }

    /** Why a value of the parameter of this name is not taken. */
    Refusal refusal(String name) {
        return this == CURSOR
                ? new Refusal(KitRefusal.CURSOR_INVALID)
                : new Refusal(KitRefusal.PARAMETER_INVALID, name, expected);
    }

    /** The form of a type that addresses carry; other types check themselves. */
    static Optional<ParameterForm> of(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Optional.of(new ParameterForm("50", INTEGER.asMatchPredicate()));
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(new ParameterForm("50", LONG.asMatchPredicate()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new ParameterForm("true, false", BOOLEAN.asMatchPredicate()));
        }
        if (type == UUID.class) {
            return Optional.of(new ParameterForm("UUID", UNIQUE.asMatchPredicate()));
        }
        if (type == Cursor.class) {
            return Optional.of(CURSOR);
        }
        if (type == LocalDate.class) {
            return Optional.of(
                    new ParameterForm("yyyy-MM-dd", text -> Days.read(text).isPresent()));
        }
        return type.isEnum() ? Optional.of(oneOf(type)) : Optional.empty();
    }

    private static ParameterForm oneOf(Class<?> type) {
        var names = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return new ParameterForm(names.stream().collect(Collectors.joining(", ")), names::contains);
    }
}
