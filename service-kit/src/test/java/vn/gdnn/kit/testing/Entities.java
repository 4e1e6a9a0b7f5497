package vn.gdnn.kit.testing;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The tables that a Java file maps, by the name its entity has in queries or, of a mapped table, by its own. */
final class Entities extends TreeScanner<Void, Map<String, String>> {

    private static final Set<String> TABLES = Set.of("CollectionTable", "JoinTable", "SecondaryTable");

    private Entities() {}

    static Map<String, String> of(JavaText file) {
        var found = new TreeMap<String, String>();
        new Entities().scan(file.unit(), found);
        return found;
    }

    @Override
    public Void visitClass(ClassTree node, Map<String, String> found) {
        var annotations = node.getModifiers().getAnnotations();
        if (annotations.stream().anyMatch(each -> is(each, "Entity"))) {
            var name = node.getSimpleName().toString();
            var table = annotations.stream()
                    .filter(each -> is(each, "Table"))
                    .flatMap(each -> name(each).stream())
                    .findFirst();
            found.put(name, table.orElse(snakeCase(name)));
        }
        return super.visitClass(node, found);
    }

    @Override
    public Void visitAnnotation(AnnotationTree node, Map<String, String> found) {
        if (TABLES.stream().anyMatch(each -> is(node, each))) {
            name(node).ifPresent(table -> found.put(table, table));
        }
        return super.visitAnnotation(node, found);
    }

    private static boolean is(AnnotationTree annotation, String name) {
        return annotation.getAnnotationType().toString().equals(name);
    }

    private static Optional<String> name(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(each -> each.getVariable().toString().equals("name"))
                .map(each -> (String) ((LiteralTree) each.getExpression()).getValue())
                .findFirst();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
