package vn.gdnn.curriculum.programme.exchange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.gdnn.curriculum.programme.rest.ProgrammeRequest;
import vn.gdnn.curriculum.rest.RequestFaults;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** A programme as one file, in the shape of the single call: as JSON, or as a table; and back. */
@ApplicationScoped
class ProgrammePackages {

    private static final int LARGEST = 2 << 20;

    private final ObjectMapper json;
    private final Validator validator;

    ProgrammePackages(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What a designer writes of it, and nothing else; a minimum that is not asked is left out. */
    JsonNode document(Syllabus syllabus) {
        var document = json.<ObjectNode>valueToTree(syllabus.outline());
        document.setAll(json.<ObjectNode>valueToTree(syllabus.digital()));
        document.setAll(json.<ObjectNode>valueToTree(syllabus.content()));
        document.path("electiveGroups")
                .forEach(group -> List.of("minimumCredits", "minimumModules").forEach(name -> {
                    if (group.path(name).asInt() == 0) {
                        ((ObjectNode) group).remove(name);
                    }
                }));
        return document;
    }

    String table(Syllabus syllabus) throws IOException {
        return PackageText.of(document(syllabus));
    }

    /** Everything that cannot be read or is out of bounds is refused at once, PACKAGE_FAULTY. */
    Syllabus read(InputStream file, boolean isJson) throws IOException {
        var text = text(file);
        return isJson ? checked(text, UnaryOperator.identity()) : fromTable(text);
    }

    private Syllabus fromTable(String text) {
        var table = PackageTable.read(text);
        refuse(table.faults());
        if (!table.hasProgramme()) {
            throw new Refusal(PackageRefusal.PACKAGE_PROGRAMME_MISSING);
        }
        return checked(table.programme().toString(), table::place);
    }

    private Syllabus checked(String document, UnaryOperator<String> place) {
        try {
            var programme = json.readValue(document, ProgrammeRequest.class);
            if (programme == null) {
                throw faulty(List.of(Fault.of("", ImportErrorCode.JSON_BROKEN)));
            }
            refuse(validator.validate(programme).stream()
                    .map(RequestFaults::of)
                    .map(fault -> at(fault, place))
                    .toList());
            return programme.syllabus();
        } catch (JsonProcessingException unreadable) {
            throw faulty(List.of(at(RequestFaults.of(unreadable), place)));
        }
    }

    private static Fault at(Fault fault, UnaryOperator<String> place) {
        return new Fault(place.apply(fault.field()), fault.code(), fault.arguments());
    }

    private static FaultyRequest faulty(List<Fault> faults) {
        return new FaultyRequest(PackageRefusal.PACKAGE_FAULTY, faults);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw faulty(faults);
        }
    }

    private static String text(InputStream file) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(KitRefusal.TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw faulty(List.of(Fault.of("", ImportErrorCode.NOT_UTF8)));
        }
    }
}
