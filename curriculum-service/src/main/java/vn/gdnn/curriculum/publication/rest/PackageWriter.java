package vn.gdnn.curriculum.publication.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.gdnn.curriculum.publication.document.CasePackage;

/** Writes packages part by part: what is sent is not held. */
@ApplicationScoped
class PackageWriter {

    private final ObjectMapper mapper;
    private final DocumentJson documents;
    private final PartJson parts;
    private final VocabularyJson vocabulary;

    PackageWriter(ObjectMapper mapper, DocumentJson documents, PartJson parts, VocabularyJson vocabulary) {
        this.mapper = mapper;
        this.documents = documents;
        this.parts = parts;
        this.vocabulary = vocabulary;
    }

    StreamingOutput writing(CasePackage whole) {
        return output -> {
            try (var generator = mapper.getFactory().createGenerator(output)) {
                generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                generator.writeStartObject();
                generator.writePOJOField("CFDocument", documents.inPackage(whole));
                write(generator, "CFItems", whole.items(), item -> parts.inPackage(item, whole.document()));
                write(generator, "CFAssociations", whole.associations(), one -> parts.inPackage(one, whole.document()));
                generator.writePOJOField("CFDefinitions", vocabulary.definitions(whole));
                generator.writeEndObject();
            }
        };
    }

    private static <T> void write(
            JsonGenerator generator, String name, List<T> parts, Function<T, Map<String, Object>> shape)
            throws IOException {
        generator.writeArrayFieldStart(name);
        for (var part : parts) {
            generator.writePOJO(shape.apply(part));
        }
        generator.writeEndArray();
    }
}
