package vn.gdnn.records.register.amendment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked for, as a request keeps it until it is decided: names and texts, without what was not said. */
final class Asked {

    private final Map<String, String> said = new HashMap<>();

    Asked with(String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
        return this;
    }

    Map<String, String> particulars() {
        return said;
    }
}
