package vn.gdnn.kit.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it. */
record JavaText(String name, CompilationUnitTree unit, SourcePositions positions) {

    /** All Java files below a folder. */
    static List<JavaText> in(Path folder) {
        return parse(contents(folder, ".java"));
    }

    /** Java files by their names. */
    static List<JavaText> parse(Map<String, String> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var sources = files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var positions = Trees.instance(task).getSourcePositions();
        var parsed = new ArrayList<JavaText>();
        try {
            for (var unit : task.parse()) {
                parsed.add(new JavaText(unit.getSourceFile().getName(), unit, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    /** What the files below a folder say, by their paths. */
    static Map<String, String> contents(Path folder, String ending) {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                contents.put(file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(String file, String content) {
            super(URI.create("source:/" + file.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
