package vn.gdnn.kit.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes the requests of operations, as their contract describes them. */
final class Asking {

    static final String JSON = "application/json";

    private static final List<String> PREFERRED = List.of("application/x-ndjson", JSON);
    private static final String ANY_VERSION = "\"0\"";

    private final Places places;

    Asking(Places places) {
        this.places = places;
    }

    /** What is refused once it is known who asks, before anything is read or done. */
    Ask idly(CommittedOperation operation) {
        var ask = new Ask(operation.verb(), operation.address()).query("nonsense", "1");
        operation.bodies().keySet().stream()
                .findFirst()
                .ifPresent(kind -> ask.header("Content-Type", kind).body("{"));
        return ask;
    }

    /** A request that asks for these things, with everything that it must say besides. */
    Ask about(CommittedOperation operation, Map<String, String> things) {
        var ask = new Ask(operation.verb(), places.address(operation, things));
        operation
                .parameters("query")
                .filter(one -> one.path("required").asBoolean())
                .forEach(one -> {
                    var name = one.path("name").asText();
                    var thing = things.get(places.filter(name));
                    var value = thing == null
                            ? operation.schemas().example(one.path("schema")).asText()
                            : thing;
                    ask.query(name, Ask.escaped(value));
                });
        operation
                .parameters("header")
                .filter(one -> one.path("required").asBoolean())
                .forEach(one -> {
                    var name = one.path("name").asText();
                    var value = operation.schemas().example(one.path("schema")).asText();
                    ask.header(name, name.equals("If-Match") ? ANY_VERSION : value);
                });
        var kinds = operation.bodies().keySet().stream();
        kinds.max(Comparator.comparing(PREFERRED::indexOf))
                .ifPresent(kind -> ask.header("Content-Type", kind).body(body(operation, things)));
        return ask;
    }

    /** The body of its row, or one made by its schema. */
    String body(CommittedOperation operation, Map<String, String> things) {
        var row = places.body(operation, things);
        var schema = operation.bodies().get(JSON);
        if (!row.isEmpty()) {
            return row;
        }
        return schema == null ? "{}\n" : operation.schemas().example(schema).toString();
    }

    /** A list as it is, and by each of the things that it can be asked for. */
    List<Ask> filtered(CommittedOperation list, Map<String, String> things) {
        var asks = new ArrayList<>(List.of(about(list, things)));
        list.parameters("query").map(one -> one.path("name").asText()).forEach(name -> {
            var thing = things.get(places.filter(name));
            if (thing != null) {
                asks.add(about(list, things).withoutQuery(name).query(name, Ask.escaped(thing)));
            }
        });
        return asks;
    }
}
