package vn.gdnn.curriculum.difference.rest;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.gdnn.curriculum.difference.Change;
import vn.gdnn.curriculum.difference.Difference;
import vn.gdnn.curriculum.difference.Hours;
import vn.gdnn.curriculum.difference.Parts;

/** A difference as people read it, a line for each thing. */
final class DifferenceText {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final StringBuilder text = new StringBuilder();

    private DifferenceText(Locale language) {
        words = ResourceBundle.getBundle(
                "difference", language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    static String of(Difference difference, Locale language) {
        return new DifferenceText(language).write(difference);
    }

    private String write(Difference difference) {
        var from = difference.from();
        var to = difference.to();
        line("title", to.code(), from.version(), to.version());
        difference.programme().forEach(change -> change("programme", change));
        parts("module", difference.modules());
        difference.equivalences().stream()
                .filter(one -> one.declared())
                .forEach(one -> line("equivalence", one.after(), one.before()));
        parts("outcome", difference.outcomes());
        parts("group", difference.electiveGroups());
        hours(from.hours(), to.hours());
        difference.competences().forEach(one -> line("competence", one.component(), one.before(), one.after()));
        if (text.indexOf("\n") == text.length() - 1) {
            line("nothing");
        }
        return text.toString();
    }

    private void parts(String kind, Parts parts) {
        parts.added().forEach(part -> line(kind + ".added", part.code(), part.name()));
        parts.removed().forEach(part -> line(kind + ".removed", part.code(), part.name()));
        parts.changed().forEach(part -> {
            line(kind + ".changed", part.code(), part.name());
            part.changes().forEach(change -> change("part", change));
        });
    }

    private void change(String place, Change change) {
        line(place + ".change", member(change.member()), shown(change.before()), shown(change.after()));
    }

    private void hours(Hours before, Hours after) {
        if (!before.equals(after)) {
            line("hours", shown(before), shown(after));
        }
    }

    private String shown(Hours hours) {
        return format("hours.shown", List.of(hours.theory(), hours.practice(), hours.tests(), hours.total()));
    }

    private String shown(String value) {
        return value.isEmpty() ? words.getString("absent") : value;
    }

    private String member(String name) {
        try {
            return words.getString("member." + name);
        } catch (MissingResourceException e) {
            return name;
        }
    }

    private void line(String key, Object... arguments) {
        text.append(format(key, List.of(arguments))).append('\n');
    }

    private String format(String key, List<?> arguments) {
        return MessageFormat.format(
                words.getString(key), arguments.stream().map(String::valueOf).toArray());
    }
}
