package vn.gdnn.kit.testing;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.RefusalCode;

/** The refusals of a service as a page of its documentation; those of the kit are the same everywhere and left out. */
final class RefusalTable {

    private static final String HEAD = """
            # Refusals of %s

            Made by the build from the code; see [README](README.md) for what the columns mean.

            | code | status | tiếng Việt | English |
            |---|---|---|---|
            """;
    private static final String KIT = "kit-problems";
    private static final Object[] SOMETHING =
            Stream.generate(() -> "…").limit(10).toArray();

    private RefusalTable() {}

    static String of(String service, Collection<RefusalCode> codes) {
        return HEAD.formatted(service)
                + codes.stream()
                        .filter(code -> !code.bundle().equals(KIT))
                        .sorted(Comparator.comparing(RefusalCode::name))
                        .map(RefusalTable::row)
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String row(RefusalCode code) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        code.name(),
                        status(code),
                        sentence(code, Locale.forLanguageTag("vi")),
                        sentence(code, Locale.ENGLISH));
    }

    /** Enumerations of warnings are named so: what they tell of is stored all the same. */
    private static String status(RefusalCode code) {
        return ((Enum<?>) code).getDeclaringClass().getSimpleName().endsWith("Warning")
                ? "warning"
                : String.valueOf(code.kind().status());
    }

    private static String sentence(RefusalCode code, Locale language) {
        var bundle = ResourceBundle.getBundle(
                code.bundle(), language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var words = new MessageFormat(bundle.getString(code.name() + ".detail"), language).format(SOMETHING);
        return words.replace("|", "\\|");
    }
}
