package vn.gdnn.curriculum.occupation.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gdnn.curriculum.occupation.OccupationRefusal;
import vn.gdnn.curriculum.rest.RequestFaults;
import vn.gdnn.kit.imports.ImportErrorCode;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/** Reads the lines of a file as the bodies of single requests, under the same rules. */
@ApplicationScoped
class ListLines {

    private static final int SHOWN = 200;

    private final ObjectMapper json;
    private final Validator validator;

    ListLines(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The lines by their places; with one that breaks a rule, or says something of what an earlier one says, none. */
    <T extends ListLine> Map<String, T> read(InputStream file, List<String> columns, Class<T> type) throws IOException {
        var faults = new ArrayList<Fault>();
        var known = new HashSet<List<Object>>();
        var lines = new LinkedHashMap<String, T>();
        for (var line : ListFile.read(file, columns).entrySet()) {
            var place = line.getKey();
            try {
                var body = json.treeToValue(json.valueToTree(line.getValue()), type);
                var found = validator.validate(body);
                found.forEach(violation -> faults.add(at(place, RequestFaults.of(violation))));
                if (found.isEmpty() && !known.add(List.of(body.code(), body.validFrom()))) {
                    faults.add(Fault.of(place, ImportErrorCode.DUPLICATE_IN_FILE));
                }
                lines.put(place, body);
            } catch (JsonProcessingException unreadable) {
                faults.add(at(place, RequestFaults.of(unreadable)));
            }
        }
        refuse(faults);
        return lines;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyRequest(
                    OccupationRefusal.OCCUPATION_FILE_FAULTY, faults.subList(0, Math.min(SHOWN, faults.size())));
        }
    }

    /** The columns have no parts: the last name of a path is that of a column. */
    private static Fault at(String place, Fault fault) {
        var column = fault.field().substring(fault.field().lastIndexOf('.') + 1);
        return new Fault(place + ", " + column, fault.code(), fault.arguments());
    }
}
