package vn.gdnn.verifier.witness;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of the witness's command line, each with its value; only {@code --log} may come several times. */
final class WitnessArguments {

    private static final Set<String> ONCE = Set.of("--name", "--key", "--state", "--listen");

    private final Map<String, String> once = new HashMap<>();
    private final List<String> logs = new ArrayList<>();

    /** Throws IllegalArgumentException where an option is unknown, comes twice or has no value. */
    WitnessArguments(List<String> words) {
        for (var i = 0; i < words.size(); i += 2) {
            var option = words.get(i);
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(option);
            }
            var value = words.get(i + 1);
            if (option.equals("--log")) {
                logs.add(value);
            } else if (!ONCE.contains(option) || once.put(option, value) != null) {
                throw new IllegalArgumentException(option);
            }
        }
    }

    String name() {
        return required("--name");
    }

    Path key() {
        return Path.of(required("--key"));
    }

    Path state() {
        return Path.of(required("--state"));
    }

    InetSocketAddress listen() {
        var address = once.getOrDefault("--listen", "localhost:8190");
        var colon = address.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("--listen");
        }
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** The keys of the logs that are witnessed, at least one. */
    List<PublicKeyOf> logs() {
        if (logs.isEmpty()) {
            throw new IllegalArgumentException("--log");
        }
        return logs.stream().map(PublicKeyOf::ofLog).toList();
    }

    private String required(String option) {
        var value = once.get(option);
        if (value == null) {
            throw new IllegalArgumentException(option);
        }
        return value;
    }
}
