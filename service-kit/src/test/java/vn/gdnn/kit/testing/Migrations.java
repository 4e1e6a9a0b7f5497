package vn.gdnn.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The SQL files of a schema: a line {@code -- owner: feature} says whose is what follows, up to the next such line. */
final class Migrations {

    /** What stands under one such line. */
    record Section(String owner, String file, String sql) {}

    /** Stands for the owner of what follows no such line. */
    static final String NOBODY = "nobody";

    private static final Pattern OWNER = Pattern.compile("(?m)^-- owner: ([\\w.]+)$");
    private static final Pattern TABLE = Pattern.compile("(?m)^create (?:unlogged )?table (?:if not exists )?(\\w+)");

    private Migrations() {}

    static List<Section> sections(Map<String, String> files) {
        var sections = new ArrayList<Section>();
        files.forEach((name, text) -> {
            var owner = NOBODY;
            var from = 0;
            for (var line = OWNER.matcher(text); line.find(); ) {
                sections.add(new Section(owner, name, text.substring(from, line.start())));
                owner = line.group(1);
                from = line.end();
            }
            sections.add(new Section(owner, name, text.substring(from)));
        });
        return sections;
    }

    /** The owner of each table. */
    static Map<String, String> owners(List<Section> sections) {
        var owners = new TreeMap<String, String>();
        for (var section : sections) {
            for (var table = TABLE.matcher(section.sql()); table.find(); ) {
                owners.put(table.group(1), section.owner());
            }
        }
        return owners;
    }
}
