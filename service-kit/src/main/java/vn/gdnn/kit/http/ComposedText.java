package vn.gdnn.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads every JSON string as Unicode NFC, so that a name compares equal however it was typed; a control character other
 * than tab and line end is refused, since no text of ours has one and PostgreSQL stores no NUL.
 */
@Singleton
class ComposedText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("composed-text").addDeserializer(String.class, new Composer()));
    }

    private static final class Composer extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Composer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text == null) {
                return null;
            }
            if (text.chars().anyMatch(Composer::isControl)) {
                throw context.weirdStringException("", String.class, "control character");
            }
            return Normalizer.normalize(text, Form.NFC);
        }

        private static boolean isControl(int character) {
            return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
        }
    }
}
