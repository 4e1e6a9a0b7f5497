package vn.gdnn.kit.testing;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.problem.RefusalCode;

/** Refusals as a page of the documentation. */
record RefusalTable(String file, String text) {

    private static final String HEAD = """
            # Refusals of %s

            Made by the build from the code; see [README](README.md) for what the columns mean.

            | code | status | tiếng Việt | English |
            |---|---|---|---|
            """;
    private static final Predicate<RefusalCode> KIT = code -> code.bundle().equals("kit-problems");
    private static final Object[] SOMETHING =
            Stream.generate(() -> "…").limit(10).toArray();

    /** What the service and its libraries refuse, beside what every service does. */
    static RefusalTable ofService(String service, Collection<RefusalCode> codes) {
        return of(service, service, codes, KIT.negate());
    }

    /** What the kit refuses. */
    static RefusalTable ofEveryService(Collection<RefusalCode> codes) {
        return of("every-service", "every service", codes, KIT);
    }

    private static RefusalTable of(
            String file, String title, Collection<RefusalCode> codes, Predicate<RefusalCode> wanted) {
        return new RefusalTable(
                file + ".md",
                HEAD.formatted(title)
                        + codes.stream()
                                .filter(wanted)
                                .sorted(Comparator.comparing(RefusalCode::name))
                                .map(RefusalTable::row)
                                .distinct()
                                .collect(Collectors.joining()));
    }

    private static String row(RefusalCode code) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        code.name(),
                        status(code),
                        sentence(code, Locale.forLanguageTag("vi")),
                        sentence(code, Locale.ENGLISH));
    }

    /** By the name of the enumeration: a warning is stored all the same, an error code names a row of a file. */
    private static String status(RefusalCode code) {
        var kind = ((Enum<?>) code).getDeclaringClass().getSimpleName();
        if (kind.endsWith("Warning")) {
            return "warning";
        }
        return kind.endsWith("ErrorCode") ? "row" : String.valueOf(code.kind().status());
    }

    private static String sentence(RefusalCode code, Locale language) {
        var bundle = ResourceBundle.getBundle(
                code.bundle(), language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var words = new MessageFormat(bundle.getString(code.name() + ".detail"), language).format(SOMETHING);
        return words.replace("|", "\\|");
    }
}
