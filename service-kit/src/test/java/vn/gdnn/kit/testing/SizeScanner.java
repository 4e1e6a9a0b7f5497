package vn.gdnn.kit.testing;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import vn.gdnn.kit.testing.Size.Offender;

/** Measures what stands in a Java file. */
final class SizeScanner extends TreeScanner<Void, List<Offender>> {

    private static final Set<String> BEANS = Set.of(
            "ApplicationScoped",
            "RequestScoped",
            "Singleton",
            "Dependent",
            "Path",
            "Provider",
            "Startup",
            "QuarkusMain");
    private static final Set<String> LONG_PARAMETERS = Set.of("PathParam", "QueryParam");

    private final JavaText file;
    private final Deque<ClassTree> around = new ArrayDeque<>();

    private SizeScanner(JavaText file) {
        this.file = file;
    }

    /** What is larger than it should be. */
    static List<Offender> offenders(Collection<JavaText> files) {
        var measured = new ArrayList<Offender>();
        var types = new TreeMap<String, Long>();
        for (var file : files) {
            new SizeScanner(file).scan(file.unit(), measured);
            types.merge(file.packageName(), (long) file.unit().getTypeDecls().size(), Long::sum);
        }
        types.forEach((name, count) -> measured.add(new Offender(Size.PACKAGE_TYPES, name, count)));
        measured.removeIf(each -> !each.kind().isPassedBy(each.value()));
        return measured;
    }

    @Override
    public Void visitClass(ClassTree node, List<Offender> found) {
        if (around.isEmpty()) {
            found.add(new Offender(Size.CLASS_LINES, name(node), linesBetween(node) + 2));
        }
        if (node.getKind() == Kind.RECORD) {
            var components = node.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(each -> !each.getModifiers().getFlags().contains(Modifier.STATIC));
            found.add(new Offender(Size.RECORD_COMPONENTS, name(node), components.count()));
        }
        around.push(node);
        super.visitClass(node, found);
        around.pop();
        return null;
    }

    @Override
    public Void visitMethod(MethodTree node, List<Offender> found) {
        var name = name(around.getFirst());
        if (node.getBody() != null) {
            found.add(new Offender(Size.METHOD_LINES, name + "." + node.getName(), linesBetween(node.getBody())));
        }
        if (node.getName().contentEquals("<init>") && isBean(around.getFirst())) {
            found.add(new Offender(
                    Size.CONSTRUCTOR_COLLABORATORS, name, node.getParameters().size()));
        }
        return super.visitMethod(node, found);
    }

    @Override
    public Void visitAnnotation(AnnotationTree node, List<Offender> found) {
        if (LONG_PARAMETERS.contains(node.getAnnotationType().toString())) {
            found.add(new Offender(Size.LONG_PARAMETERS, name(around.getFirst()), 1));
        }
        return super.visitAnnotation(node, found);
    }

    private static boolean isBean(ClassTree type) {
        return type.getModifiers().getAnnotations().stream()
                .anyMatch(each -> BEANS.contains(each.getAnnotationType().toString()));
    }

    private String name(ClassTree type) {
        return file.packageName() + "." + type.getSimpleName();
    }

    /** The lines between the first and the last. */
    private long linesBetween(Tree tree) {
        var from = file.line(file.positions().getStartPosition(file.unit(), tree));
        var to = file.line(file.positions().getEndPosition(file.unit(), tree));
        return Math.max(0, to - from - 1);
    }
}
