package vn.gdnn.kit.testing;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.TreeSet;

/** The names of this house that a Java file imports or writes out. */
final class Imports extends TreeScanner<Void, Set<String>> {

    private Imports() {}

    static Set<String> of(JavaText file) {
        var found = new TreeSet<String>();
        new Imports().scan(file.unit().getImports(), found);
        new Imports().scan(file.unit().getTypeDecls(), found);
        return found;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Set<String> found) {
        var name = node.toString();
        if (name.startsWith("vn.gdnn.")) {
            found.add(name);
            return null;
        }
        return super.visitMemberSelect(node, found);
    }
}
