package vn.gdnn.framework;

import static vn.gdnn.framework.FrameworkElement.Kind.COMPONENT;
import static vn.gdnn.framework.FrameworkElement.Kind.DOMAIN;
import static vn.gdnn.framework.FrameworkElement.Kind.FRAMEWORK;
import static vn.gdnn.framework.FrameworkElement.Kind.INDICATOR;
import static vn.gdnn.framework.FrameworkElement.Kind.LEVEL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gdnn.framework.FrameworkElement.Kind;
import vn.gdnn.framework.identifier.FrameworkIdentifier;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.text.VisibleText;

/** What a file says of a framework, whichever format it has; everything that is wrong is told at once, each at its place. */
public final class FrameworkDraft {

    /** How many elements a framework may have, with itself. */
    public static final int MOST = 5_000;

    private static final int LONGEST_NAME = 1_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final Pattern COMPONENT_CODE = Pattern.compile(FrameworkVersion.COMPONENT_FORM);
    private static final Map<Kind, Kind> STANDS_UNDER = Map.of(DOMAIN, DOMAIN, COMPONENT, DOMAIN, INDICATOR, COMPONENT);

    private final List<FrameworkElement> elements;
    private final List<Fault> faults;
    private final Map<String, FrameworkElement> byCode = new HashMap<>();
    private final Map<String, FrameworkElement> levels = new HashMap<>();

    /** Elements as they stand in the file, and what could not be read of it. */
    public FrameworkDraft(List<FrameworkElement> elements, List<Fault> unread) {
        this.elements = elements;
        this.faults = new ArrayList<>(unread);
    }

    /** The framework's own name; what is wrong is refused with FRAMEWORK_FAULTY. */
    String name() {
        check();
        if (!faults.isEmpty()) {
            throw new FaultyFramework(faults);
        }
        return of(FRAMEWORK).findFirst().orElseThrow().name();
    }

    /** The elements of one kind, in the order of the file. */
    Stream<FrameworkElement> of(Kind kind) {
        return elements.stream().filter(element -> element.is(kind));
    }

    /** The identifiers that the file brought. */
    List<FrameworkIdentifier> identifiers() {
        return elements.stream().flatMap(FrameworkIdentifier::of).toList();
    }

    private void check() {
        if (elements.size() > MOST) {
            faults.add(Fault.of("", FrameworkRefusal.FRAMEWORK_TOO_LARGE, MOST));
            return;
        }
        if (of(FRAMEWORK).count() != 1) {
            faults.add(Fault.of("", FrameworkRefusal.FRAMEWORK_NAME_MISSING));
        }
        if (of(LEVEL).findAny().isEmpty() || of(COMPONENT).findAny().isEmpty()) {
            faults.add(Fault.of("", FrameworkRefusal.FRAMEWORK_EMPTY));
        }
        elements.forEach(this::checkWords);
        elements.stream().filter(element -> !element.is(FRAMEWORK)).forEach(this::checkCode);
        elements.forEach(this::checkParent);
        of(INDICATOR).forEach(this::checkLevel);
    }

    private void checkWords(FrameworkElement element) {
        if (element.name().isBlank()) {
            faults.add(Fault.of(element.place(), ImportErrorCode.VALUE_REQUIRED));
        } else if (element.name().length() > LONGEST_NAME) {
            faults.add(Fault.of(element.place(), ImportErrorCode.VALUE_TOO_LONG, LONGEST_NAME));
        } else if (!VisibleText.isVisible(element.name(), false)) {
            faults.add(Fault.of(element.place(), ImportErrorCode.CONTROL_CHARACTER));
        }
    }

    private void checkCode(FrameworkElement element) {
        var form = element.is(COMPONENT) ? COMPONENT_CODE : CODE;
        if (!form.matcher(element.code()).matches()) {
            faults.add(Fault.of(element.place(), FrameworkRefusal.FRAMEWORK_CODE_MALFORMED, shown(element.code())));
        }
        var known = element.is(LEVEL) ? levels : byCode;
        if (!element.code().isEmpty() && known.putIfAbsent(element.code(), element) != null) {
            faults.add(Fault.of(element.place(), FrameworkRefusal.FRAMEWORK_CODE_DOUBLED, shown(element.code())));
        }
    }

    private void checkParent(FrameworkElement element) {
        var expected = STANDS_UNDER.get(element.kind());
        if (expected == null || (element.is(DOMAIN) && element.parent().isEmpty())) {
            return;
        }
        var parent = byCode.get(element.parent());
        if (parent == null) {
            faults.add(Fault.of(element.place(), FrameworkRefusal.FRAMEWORK_PARENT_UNKNOWN, shown(element.parent())));
        } else if (!parent.is(expected)) {
            faults.add(Fault.of(
                    element.place(), FrameworkRefusal.FRAMEWORK_PARENT_WRONG, shown(element.parent()), expected));
        } else if (element.equals(byCode.get(element.code())) && isInCycle(element)) {
            faults.add(Fault.of(element.place(), FrameworkRefusal.FRAMEWORK_CYCLE, shown(element.code())));
        }
    }

    /** Whether the way up from it leads back to it. */
    private boolean isInCycle(FrameworkElement element) {
        var seen = new HashSet<String>();
        var above = byCode.get(element.parent());
        while (above != null && seen.add(above.code())) {
            if (above.code().equals(element.code())) {
                return true;
            }
            above = byCode.get(above.parent());
        }
        return false;
    }

    private void checkLevel(FrameworkElement indicator) {
        var level = indicator.level() == null ? "" : indicator.level();
        if (!levels.containsKey(level)) {
            faults.add(Fault.of(indicator.place(), FrameworkRefusal.FRAMEWORK_LEVEL_UNKNOWN, shown(level)));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "—" : text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
