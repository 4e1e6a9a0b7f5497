package vn.gdnn.records.register.amendment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked for, as a request keeps it until it is decided: names and texts, absent fields are left out. */
final class RequestDetails {

    private final Map<String, String> details = new HashMap<>();

    RequestDetails with(String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
        return this;
    }

    Map<String, String> particulars() {
        return details;
    }
}
