package vn.gdnn.kit.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes the cursors in answers and reads those in the bodies of searches. */
@Singleton
class CursorJson implements ObjectMapperCustomizer {

    private final CurrentList list;

    CursorJson(CurrentList list) {
        this.list = list;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("cursors")
                .addSerializer(new Writer(list))
                .addDeserializer(Cursor.class, new Reader(list)));
    }

    private static final class Writer extends StdScalarSerializer<Cursor> {

        private static final long serialVersionUID = 1L;

        private final transient CurrentList list;

        Writer(CurrentList list) {
            super(Cursor.class);
            this.list = list;
        }

        @Override
        public void serialize(Cursor cursor, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(list.seal(cursor));
        }
    }

    private static final class Reader extends StdScalarDeserializer<Cursor> {

        private static final long serialVersionUID = 1L;

        private final transient CurrentList list;

        Reader(CurrentList list) {
            super(Cursor.class);
            this.list = list;
        }

        @Override
        public Cursor deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw context.weirdNativeValueException(json.currentToken(), Cursor.class);
            }
            return list.open(json.getText());
        }
    }
}
