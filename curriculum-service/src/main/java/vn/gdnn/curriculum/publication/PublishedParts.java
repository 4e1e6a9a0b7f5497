package vn.gdnn.curriculum.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gdnn.kit.database.Database;

/** To what an identifier belongs, and which the parts of a programme have. */
@ApplicationScoped
class PublishedParts {

    /** The version of a framework to which an identifier belongs: the one that holds, or the first to come. */
    record InFramework(String framework, int version) {}

    /** A part of a programme; {@code other} is the code of what an association leads to. */
    record Part(String kind, String code, String other) {}

    private final Database database;

    PublishedParts(Database database) {
        this.database = database;
    }

    Optional<InFramework> framework(UUID identifier) {
        return database.find(row -> new InFramework(row.text("framework"), row.integer("version")), """
                select v.framework, v.version from framework_identifier i join framework_version v using (framework, version)
                where i.identifier = ?
                order by v.in_force_from > (now() at time zone 'Asia/Ho_Chi_Minh')::date,
                    case when v.in_force_from > (now() at time zone 'Asia/Ho_Chi_Minh')::date then v.in_force_from end,
                    v.in_force_from desc
                limit 1""", identifier);
    }

    Optional<UUID> programme(UUID identifier) {
        return database.find(
                row -> row.uuid("programme"), "select programme from published_part where identifier = ?", identifier);
    }

    Map<Part, UUID> of(UUID programme) {
        return database
                .list(
                        row -> Map.entry(
                                new Part(row.text("kind"), row.text("code"), row.text("other")),
                                row.uuid("identifier")),
                        "select kind, code, other, identifier from published_part where programme = ?",
                        programme)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
