package vn.gdnn.curriculum.occupation.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gdnn.curriculum.occupation.OccupationRefusal;
import vn.gdnn.kit.problem.FaultyRequest;
import vn.gdnn.kit.problem.FaultyRequest.Fault;

/** Reads the lines of a file as the bodies of single requests, under the same rules. */
@ApplicationScoped
class ListLines {

    private static final int SHOWN = 200;

    /** In a table every value is text. */
    private static final JsonMapper FIELDS =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Validator validator;

    ListLines(Validator validator) {
        this.validator = validator;
    }

    /** The lines by their places; with one that breaks a rule none. */
    <T> Map<String, T> read(InputStream file, List<String> columns, Class<T> type) throws IOException {
        var faults = new ArrayList<Fault>();
        var lines = new LinkedHashMap<String, T>();
        for (var line : ListFile.read(file, columns).entrySet()) {
            try {
                var body = FIELDS.convertValue(line.getValue(), type);
                lines.put(line.getKey(), body);
                validator
                        .validate(body)
                        .forEach(violation -> faults.add(Fault.of(
                                line.getKey() + ", " + violation.getPropertyPath(),
                                OccupationRefusal.OCCUPATION_FIELD_INVALID)));
            } catch (IllegalArgumentException unreadable) {
                faults.add(Fault.of(line.getKey() + column(unreadable), OccupationRefusal.OCCUPATION_FIELD_INVALID));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyRequest(
                    OccupationRefusal.OCCUPATION_FILE_FAULTY, faults.subList(0, Math.min(SHOWN, faults.size())));
        }
        return lines;
    }

    private static String column(IllegalArgumentException unreadable) {
        return unreadable.getCause() instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? ", " + mapping.getPath().get(0).getFieldName()
                : "";
    }
}
