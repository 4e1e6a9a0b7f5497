package vn.gdnn.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import vn.gdnn.kit.person.BirthDate;
import vn.gdnn.kit.time.Days;

/**
 * Takes no value for another: a number is neither a day nor a word of an enumeration, a fraction no whole number, and
 * nothing follows the document.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** After the platform's own modules, of which one reads days. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.registerModule(new SimpleModule("days")
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(BirthDate.class, new Birth()));
    }

    private static final class Birth extends StdScalarDeserializer<BirthDate> {

        private static final long serialVersionUID = 1L;

        Birth() {
            super(BirthDate.class);
        }

        @Override
        public BirthDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw context.weirdNativeValueException(parser.currentToken(), BirthDate.class);
            }
            var text = parser.getText();
            return BirthDate.read(text)
                    .orElseThrow(() -> context.weirdStringException(text, BirthDate.class, "not a date of birth"));
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw context.weirdNativeValueException(parser.currentToken(), LocalDate.class);
            }
            var text = parser.getText();
            return Days.read(text).orElseThrow(() -> context.weirdStringException(text, LocalDate.class, "not a day"));
        }
    }
}
