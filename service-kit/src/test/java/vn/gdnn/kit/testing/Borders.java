package vn.gdnn.kit.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which feature of a service leans on which, by imports and by the tables it reads and writes. */
final class Borders {

    /** One feature uses a table, or, where that is empty, a class of another. */
    record Use(String feature, String owner, String table, boolean written, String file) {

        @Override
        public String toString() {
            var what = table.isEmpty() ? "imports" : (written ? "writes " : "reads ") + table + " of";
            return feature + " " + what + " " + owner + " (" + file + ")";
        }
    }

    private final Features features;
    private final Map<String, String> owners = new TreeMap<>();
    private final Set<Use> uses = new LinkedHashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();

    private Borders(Features features) {
        this.features = features;
    }

    /** Reads a service: its Java files and SQL files by their names, and those of the libraries whose tables it has. */
    static Borders of(
            Features features, Map<String, String> java, Map<String, String> sql, Map<String, String> librarySql) {
        var borders = new Borders(features);
        var own = Migrations.sections(sql);
        borders.owners.putAll(Migrations.owners(Migrations.sections(librarySql)));
        borders.owners.putAll(Migrations.owners(own));
        var files = JavaText.parse(java);
        var names = new TreeMap<String, String>();
        borders.owners.keySet().forEach(table -> names.put(table, table));
        files.forEach(file -> names.putAll(Entities.of(file)));
        own.forEach(section -> borders.read(section, names));
        files.forEach(file -> borders.read(file, names));
        var known = files.stream().map(file -> features.of(file.packageName())).collect(Collectors.toSet());
        own.stream()
                .map(Migrations.Section::owner)
                .filter(owner -> !owner.equals(Migrations.NOBODY) && !Features.isOfLibrary(owner))
                .filter(owner -> !known.contains(owner))
                .forEach(owner -> borders.faults.add(owner + " owns a table and is no feature"));
        return borders;
    }

    /** Tables, and what is done to tables, of which nothing says whose they are. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    List<Use> uses() {
        return List.copyOf(uses);
    }

    private void read(Migrations.Section section, Map<String, String> names) {
        for (var touch : SqlText.touches(section.sql(), names.keySet())) {
            use(section.owner(), touch, names, section.file());
        }
        if (section.owner().equals(Migrations.NOBODY)) {
            Migrations.owners(List.of(section))
                    .keySet()
                    .forEach(table -> faults.add(table + " names no owner (" + section.file() + ")"));
        }
    }

    private void read(JavaText file, Map<String, String> names) {
        var feature = features.of(file.packageName());
        for (var text : StringConstants.of(file)) {
            if (SqlText.hidesTable(text)) {
                faults.add("a statement names its table only when it runs (" + file.name() + ")");
            }
            SqlText.touches(text, names.keySet()).forEach(touch -> use(feature, touch, names, file.name()));
        }
        Entities.of(file).values().forEach(table -> use(feature, new SqlText.Touch(table, true), names, file.name()));
        for (var imported : Imports.of(file)) {
            if (features.isOwn(imported) && !features.of(imported).equals(feature)) {
                uses.add(new Use(feature, features.of(imported), "", false, file.name()));
            }
        }
    }

    private void use(String feature, SqlText.Touch touch, Map<String, String> names, String file) {
        var table = names.getOrDefault(touch.table(), touch.table());
        var owner = owners.get(table);
        if (owner == null) {
            faults.add(table + " is created by no migration (" + file + ")");
        } else if (!owner.equals(feature)) {
            uses.add(new Use(feature, owner, table, touch.written(), file));
        }
    }
}
