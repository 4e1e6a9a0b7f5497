package vn.gdnn.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the places of a contract, as {@code src/test/resources/every-operation.properties} says. A row is
 * <ul>
 *   <li>an address up to a place in it, and the name of a thing that a school has, or, between quotes, what any caller writes
 *       there;
 *   <li>{@code ?} and a parameter of lists, and the name of the thing that another school has;
 *   <li>an operation, and a body that it takes, with {@code ${thing}} where one stands;
 *   <li>{@code nobody.} and a thing whose id is no UUID, and an id that nothing has;
 *   <li>{@code open.} and an operation, and why what another school has makes a difference to its answer;
 *   <li>{@code empty.} and a list that is empty, and not missing, where its thing is not there, and why;
 *   <li>{@code office.} and an operation, and why an officer of the province sees there what the own office has, and nothing of the
 *       schools below it;
 *   <li>{@code unread.} and an operation, and why a school has nothing there to read.
 * </ul>
 */
final class Places {

    private static final Path TABLE = Path.of("src/test/resources/every-operation.properties");
    private static final Pattern THING = Pattern.compile("\\$\\{(\\w+)}");

    private final Properties rows = new Properties();

    static Places read() {
        var places = new Places();
        try (var text = Files.newBufferedReader(TABLE, UTF_8)) {
            places.rows.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    Set<String> rows() {
        return rows.stringPropertyNames();
    }

    /** The beginnings of its address that end in a place. */
    static List<String> in(CommittedOperation operation) {
        var beginnings = new ArrayList<String>();
        for (var end = operation.path().indexOf('}');
                end > 0;
                end = operation.path().indexOf('}', end + 1)) {
            beginnings.add(operation.path().substring(0, end + 1));
        }
        return beginnings;
    }

    /** The names of the things that stand in its address, the outer first. */
    List<String> things(CommittedOperation operation) {
        return in(operation).stream()
                .map(place -> rows.getProperty(place, "\""))
                .filter(thing -> !thing.startsWith("\""))
                .toList();
    }

    /** The names of the things in which the innermost is looked for. */
    List<String> outer(CommittedOperation operation) {
        var things = things(operation);
        return thingsOfBody(operation).isEmpty() && !things.isEmpty() ? things.subList(0, things.size() - 1) : things;
    }

    /** The names of the things that stand in its body. */
    List<String> thingsOfBody(CommittedOperation operation) {
        return THING.matcher(rows.getProperty(operation.toString(), ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Its address with these things. */
    String address(CommittedOperation operation, Map<String, String> things) {
        var address = new StringBuilder();
        var end = 0;
        for (var place : in(operation)) {
            address.append(operation.path(), end, place.lastIndexOf('{'));
            address.append(Ask.escaped(value(rows.getProperty(place, "\"\""), things)));
            end = place.length();
        }
        return address + operation.path().substring(end);
    }

    private static String value(String row, Map<String, String> things) {
        if (row.startsWith("\"")) {
            return row.substring(1, row.length() - 1);
        }
        return Optional.ofNullable(things.get(row)).orElseThrow(() -> new AssertionError("nothing is called " + row));
    }

    /** The body that its row gives it, with these things; empty where it has no row. */
    String body(CommittedOperation operation, Map<String, String> things) {
        return THING.matcher(rows.getProperty(operation.toString(), ""))
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), things)));
    }

    /** The id that nothing has, for this thing of such an id. */
    String nobodys(String thing) {
        return rows.getProperty("nobody." + thing, Schemas.NOBODYS);
    }

    /** The name of the thing of another school that a list can be asked for by this parameter; empty if by none. */
    String filter(String parameter) {
        return rows.getProperty("?" + parameter, "");
    }

    boolean isEmptyList(CommittedOperation operation) {
        return rows.containsKey("empty." + operation);
    }

    boolean isOfOffice(CommittedOperation operation) {
        return rows.containsKey("office." + operation);
    }

    boolean isUnread(CommittedOperation operation) {
        return rows.containsKey("unread." + operation);
    }

    boolean isOpen(CommittedOperation operation) {
        return rows.containsKey("open." + operation);
    }
}
