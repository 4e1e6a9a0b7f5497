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
 * than tab and line end, a lone surrogate, and a mark that turns the reading direction or that nobody sees are refused:
 * a diploma must say what it seems to say, and PostgreSQL stores no NUL.
 */
@Singleton
class ComposedText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("composed-text").addDeserializer(String.class, new Composer()));
    }

    private static final class Composer extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        private static final String ZERO_WIDTH = "\u061C\u200B\u200E\u200F\u2060\uFEFF";

        Composer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text == null) {
                return null;
            }
            if (text.codePoints().anyMatch(character -> isControl(character) || isHidden(character))) {
                throw context.weirdStringException("", String.class, "control character");
            }
            return Normalizer.normalize(text, Form.NFC);
        }

        private static boolean isControl(int character) {
            return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
        }

        private static boolean isHidden(int character) {
            return Character.getType(character) == Character.SURROGATE
                    || character >= 0x202A && character <= 0x202E
                    || character >= 0x2066 && character <= 0x2069
                    || ZERO_WIDTH.indexOf(character) >= 0;
        }
    }
}
