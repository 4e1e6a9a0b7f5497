package vn.gdnn.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
import vn.gdnn.kit.text.VisibleText;

/**
 * Reads every JSON string as Unicode NFC, so that a name compares equal however it was typed, and refuses what hides
 * something: a diploma must say what it seems to say, and PostgreSQL stores no NUL. A member that comes twice is
 * refused, since readers disagree which one counts.
 */
@Singleton
class ComposedText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.registerModule(new SimpleModule("composed-text").addDeserializer(String.class, new Composer()));
    }

    private static final class Composer extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Composer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_STRING)) {
                throw context.weirdNativeValueException(parser.currentToken(), String.class);
            }
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text == null) {
                return null;
            }
            if (!VisibleText.isVisible(text, true)) {
                throw context.weirdStringException("", String.class, "control character");
            }
            return Normalizer.normalize(text, Form.NFC);
        }
    }
}
