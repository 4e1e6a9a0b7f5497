package vn.gdnn.kit.testing;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that stand in a Java file: what is put together of literals and of the file's own constants is one text. */
final class StringConstants extends TreeScanner<Void, Void> {

    /** Stands for what only running the program tells. */
    static final String UNKNOWN = "\u0000";

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    private StringConstants() {}

    static List<String> of(JavaText file) {
        var reader = new StringConstants();
        new Constants(reader.constants).scan(file.unit(), null);
        reader.scan(file.unit(), null);
        return reader.texts;
    }

    @Override
    public Void visitAnnotation(AnnotationTree node, Void nothing) {
        return null; // words of a description are no SQL
    }

    /** Rows copied into a table name it as an argument. */
    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void nothing) {
        if (node.getMethodSelect() instanceof MemberSelectTree method
                && method.getIdentifier().contentEquals("copyInto")) {
            node.getArguments().forEach(argument -> texts.add("copy " + text(argument, 0)));
        }
        return super.visitMethodInvocation(node, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree node, Void nothing) {
        if (node.getKind() != Kind.PLUS) {
            return super.visitBinary(node, nothing);
        }
        texts.add(text(node, 0));
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void nothing) {
        if (node.getKind() == Kind.STRING_LITERAL) {
            texts.add((String) node.getValue());
        }
        return null;
    }

    private String text(ExpressionTree tree, int depth) {
        if (tree instanceof BinaryTree sum && sum.getKind() == Kind.PLUS) {
            return text(sum.getLeftOperand(), depth) + text(sum.getRightOperand(), depth);
        }
        if (tree instanceof ParenthesizedTree group) {
            return text(group.getExpression(), depth);
        }
        if (tree instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        var constant = tree instanceof IdentifierTree name
                ? constants.get(name.getName().toString())
                : null;
        if (constant != null && depth < 10) {
            return text(constant, depth + 1);
        }
        scan(tree, null);
        return UNKNOWN;
    }

    private static final class Constants extends TreeScanner<Void, Void> {

        private final Map<String, ExpressionTree> found;

        Constants(Map<String, ExpressionTree> found) {
            this.found = found;
        }

        @Override
        public Void visitVariable(VariableTree node, Void nothing) {
            if (node.getInitializer() != null
                    && "String".equals(String.valueOf(node.getType()))
                    && node.getName().toString().matches("[A-Z][A-Z0-9_]*")) {
                found.put(node.getName().toString(), node.getInitializer());
            }
            return super.visitVariable(node, nothing);
        }
    }
}
