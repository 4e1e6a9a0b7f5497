package vn.gdnn.kit.imports;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Prints the columns of each kind of file into the operation that takes it, with an example file. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class DeclaredColumns implements OASFilter {

    private static final String DOOR = "/imports";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        var kinds = Arc.container().instance(ImportKinds.class).get();
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith(DOOR) && item.getPOST() != null) {
                explainMode(item.getPOST());
                kindOf(kinds, path)
                        .map(kind -> new ColumnTable(kind.columns()))
                        .filter(table -> !table.isDocument())
                        .ifPresent(table -> print(table, item.getPOST()));
            }
        });
    }

    private static void explainMode(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            if ("mode".equals(parameter.getName())) {
                parameter.setDescription("PARTIAL: a bad row refuses itself only; ALL_OR_NOTHING: it refuses the file");
                parameter.setSchema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(Stream.of(ImportMode.values())
                                .<Object>map(ImportMode::name)
                                .toList())
                        .defaultValue(ImportMode.PARTIAL.name()));
            }
        }
    }

    /** The kind is named after the collection it is sent to. */
    private static Optional<ImportKind> kindOf(ImportKinds kinds, String path) {
        var collection = path.substring(0, path.length() - DOOR.length());
        var name = collection.substring(collection.lastIndexOf('/') + 1);
        return kinds.names().stream()
                .filter(kind -> kind.equals(name) || kind.endsWith("-" + name))
                .findFirst()
                .map(kinds::named);
    }

    private static void print(ColumnTable table, Operation operation) {
        var description = operation.getDescription();
        var words = table.words();
        if (description != null && description.contains(words)) {
            return;
        }
        operation.setDescription((description == null ? "" : description) + words);
        var content = operation.getRequestBody().getContent();
        show(content, "text/csv", table.csv());
        show(content, "application/x-ndjson", table.ndjson());
    }

    private static void show(Content content, String type, String file) {
        var body = content.getMediaType(type);
        if (body != null) {
            body.setExample(file);
        }
    }
}
