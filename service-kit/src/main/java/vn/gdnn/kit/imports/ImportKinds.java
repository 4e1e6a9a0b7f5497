package vn.gdnn.kit.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of file this service takes. */
@ApplicationScoped
class ImportKinds {

    private final Map<String, ImportKind> kinds;

    ImportKinds(@All List<ImportKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, Function.identity()));
    }

    Set<String> names() {
        return kinds.keySet();
    }

    ImportKind named(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no such import kind: " + name);
        }
        return kind;
    }
}
